//! What the types of `specie-refunds` say of payloads, for `cargo xtask corpus providers`.
//!
//! In: arguments in threes, a provider, a target and a file. Out: a line for each, `ok` or what is wrong.

#[path = "../tests/refunds/targets.rs"]
#[rustfmt::skip]
mod targets;

#[expect(clippy::print_stdout, reason = "the answer")]
fn main() -> std::io::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    for three in arguments.chunks_exact(3) {
        let said = match targets::find(&three[0], &three[1]) {
            None => "no such type".to_owned(),
            Some((again, reading)) => match again(&std::fs::read(&three[2])?, reading) {
                Ok(_) => "ok".to_owned(),
                Err(error) => error.to_string().replace('\n', " "),
            },
        };
        println!("{said}");
    }
    Ok(())
}
