//! Tomoni's tool for the terminal.

use clap::Parser;
use std::io::Write;
use std::process::ExitCode;

fn main() -> ExitCode {
    match tomoni::cli::run(tomoni::cli::Arguments::parse()) {
        Ok(text) => {
            // Whoever reads it may have read enough: `tomoni-kit … | head`.
            let _ = std::io::stdout().write_all(text.as_bytes());
            ExitCode::SUCCESS
        }
        Err(report) => {
            eprintln!("{report:?}");
            ExitCode::FAILURE
        }
    }
}
