//! The companion: commands in, replies and changes out.
