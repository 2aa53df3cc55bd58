//! The only network code: transport with limits, pack updates, feed polling, backoff.
