//! Tomoni's tool for the terminal.

use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    match tomoni::cli::run(tomoni::cli::Arguments::parse()) {
        Ok(text) => {
            print!("{text}");
            ExitCode::SUCCESS
        }
        Err(report) => {
            eprintln!("{report:?}");
            ExitCode::FAILURE
        }
    }
}
