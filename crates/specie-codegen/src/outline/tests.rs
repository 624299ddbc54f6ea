//! Outlines of small modules, and what changed between two of them.

use super::{Outline, outline};

fn read(source: &str) -> Outline {
    outline(source).expect("Rust source")
}

#[test]
fn types_have_a_line_and_members_have_one_each() {
    let source = "
        /// Documented.
        #[derive(Clone)]
        pub struct Refund { pub id: String, pub r#type: ::specie::Patch<::specie::Map<Vec<u8>>>, hidden: u8 }
        pub struct Name(String);
        pub enum Mood { Calm, Other(String), Two(u8, &'static [&'static str]) }
        pub type Currency = String;
        struct Private { pub a: u8 }
        impl Refund { pub fn new(id: String) -> Self { loop {} } }
        mod tables { pub struct Table; }
    ";
    insta::assert_snapshot!(read(source), @r"
    struct Refund
        id: String
        r#type: ::specie::Patch<::specie::Map<Vec<u8>>>
    struct Name(String)
    enum Mood
        Calm
        Other(String)
        Two(u8, &'static [&'static str])
    type Currency = String
    ");
}

#[test]
fn operations_show_their_functions_without_setters() {
    let source = "
        pub mod auth { pub fn basic(user: &str, password: &str) -> impl Fn(&mut ::http::Request<Vec<u8>>) { loop {} } }
        pub struct CreateRefund { pub body: Body }
        impl CreateRefund {
            pub fn new(id: impl Into<String>) -> Self { loop {} }
            pub fn body(mut self, body: Body) -> Self { loop {} }
        }
        impl CreateRefund {
            pub fn to_http<A: ::specie::Authorize + Copy>(
                &self,
                base: &str,
                auth: &A,
            ) -> Result<::http::Request<Vec<u8>>, ::specie::RequestError> { loop {} }
            fn inner(&self) {}
        }
    ";
    insta::assert_snapshot!(read(source), @r"
    fn auth::basic(user: &str, password: &str) -> impl Fn(&mut ::http::Request<Vec<u8>>)
    operation CreateRefund
        body: Body
        fn new(id: impl Into<String>) -> Self
        fn to_http<A: ::specie::Authorize + Copy>(&self, base: &str, auth: &A) -> Result<::http::Request<Vec<u8>>, ::specie::RequestError>
    ");
}

#[test]
fn changes_name_what_was_added_removed_and_retyped() {
    let old = "
        pub struct Refund { pub id: String, pub amount: u32, pub note: Option<String>, pub old: u8 }
        pub struct Gone { pub id: String }
        pub enum Mood { Calm, Cross, Other(String) }
        pub type Currency = String;
        pub struct Call { pub id: u8 }
        impl Call { pub fn to_http(&self) -> Request { loop {} } }
    ";
    let new = "
        pub struct Refund { pub id: u64, pub amount: ::specie::Patch<u32>, pub note: String, pub new: Option<u8> }
        pub enum Mood { Calm, Angry, Other(Text) }
        pub type Currency = Text;
        pub struct Text(String);
        pub struct Call { pub id: u8 }
        impl Call { pub fn to_http(&self, base: &str) -> Request { loop {} } }
        pub struct Cancel { pub id: u8 }
        impl Cancel { pub fn to_http(&self) -> Request { loop {} } }
    ";
    let changes = Outline::changes(&read(old), &read(new));
    let lines: Vec<String> = changes.iter().map(ToString::to_string).collect();
    insta::assert_snapshot!(lines.join("\n"), @r"
    ~ field `Refund.id`: `String` became `u64`
    ~ field `Refund.amount` is optional: `u32` became `::specie::Patch<u32>`
    ~ field `Refund.note` is required: `Option<String>` became `String`
    + field `Refund.new`: `Option<u8>`
    - field `Refund.old`
    + variant `Mood::Angry`
    ~ variant `Mood::Other`: `String` became `Text`
    - variant `Mood::Cross`
    ~ alias `Currency`: `String` became `Text`
    + struct `Text`
    ~ function `Call::to_http`: `(&self) -> Request` became `(&self, base: &str) -> Request`
    + operation `Cancel`
    - struct `Gone`
    ");
}

#[test]
fn equal_outlines_have_no_changes_whatever_the_order() {
    let old = read("pub struct A { pub a: u8, pub b: u8 } pub struct B;");
    let new = read("pub struct B; pub struct A { pub b: u8, pub a: u8 }");
    assert_eq!(Outline::changes(&old, &new), []);
}

#[test]
fn a_struct_that_becomes_an_enum_is_one_change_and_its_members() {
    let changes = Outline::changes(&read("pub struct A { pub a: u8 }"), &read("pub enum A { B }"));
    let lines: Vec<String> = changes.iter().map(ToString::to_string).collect();
    assert_eq!(lines, ["~ enum `A`: `struct` became `enum`", "+ variant `A::B`", "- field `A.a`"]);
}
