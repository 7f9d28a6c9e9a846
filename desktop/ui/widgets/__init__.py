"""Entry fields of forms: what people type in, choose from and read errors beside."""
