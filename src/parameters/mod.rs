//! Dated numbers and tables: the law's figures on a given day.
