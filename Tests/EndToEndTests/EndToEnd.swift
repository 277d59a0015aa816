import Testing

/// Plays of the whole program, one after the other: a process that is started while another runs inherits its pipes,
/// and then neither sees the end of its input.
@Suite(.serialized) enum EndToEnd {}
