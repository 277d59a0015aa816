import Testing

@Suite struct PlainTextPlaceholder {}
