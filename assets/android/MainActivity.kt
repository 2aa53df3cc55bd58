package dev.dioxus.main

import android.os.Bundle
import android.system.Os

typealias BuildConfig = org.tomoni.companion.BuildConfig

class MainActivity : WryActivity() {
    // Rust has no way to ask for the app's own folder before the screen is there, so it is told.
    override fun onCreate(savedInstanceState: Bundle?) {
        Os.setenv("TOMONI_HOME", filesDir.absolutePath, true)
        super.onCreate(savedInstanceState)
    }
}
