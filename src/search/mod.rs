//! Tokens, readings, typos, queries: finding what one means in any script.
