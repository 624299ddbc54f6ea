//! What an operation adds to a request.
//!
//! In: `"POST …", "text/csv" as to_http_text = 1; CreatePetResponse, …`. Out: the functions `to_http`, `to_http_text` and
//! `from_http`.

use proc_macro2::TokenStream;
use syn::parse::{ParseStream, Parser};
use syn::{Ident, Lit, Token};

use super::{Member, MemberKind};

/// The functions.
pub(super) fn functions(tokens: TokenStream, krate: &str) -> syn::Result<Vec<Member>> {
    let call = call.parse2(tokens)?;
    let function = |name: String, ty: String| Member { name, kind: MemberKind::Function, ty };
    let to_http = format!(
        "(&self, base: &str, auth: &dyn {krate}::Authorize) \
         -> Result<{krate}::http::Request<Vec<u8>>, {krate}::RequestError>"
    );
    let mut functions: Vec<Member> =
        call.methods.into_iter().map(|method| function(method, to_http.clone())).collect();
    functions.extend(call.replies.map(|replies| from_http(&replies, krate)));
    Ok(functions)
}

/// The function that reads responses.
pub(super) fn from_http(replies: &str, krate: &str) -> Member {
    let ty = format!(
        "(response: {krate}::http::Response<impl AsRef<[u8]>>) -> Result<{replies}, {krate}::ResponseError>"
    );
    Member { name: "from_http".to_owned(), kind: MemberKind::Function, ty }
}

/// An operation as it is written.
struct Call {
    /// The methods that make requests.
    methods: Vec<String>,
    /// The enum of responses.
    replies: Option<String>,
}

fn call(input: ParseStream<'_>) -> syn::Result<Call> {
    input.parse::<Lit>()?;
    let mut methods = vec!["to_http".to_owned()];
    while input.peek(Token![,]) {
        input.parse::<Token![,]>()?;
        input.parse::<Lit>()?;
        input.parse::<Token![as]>()?;
        methods.push(input.parse::<Ident>()?.to_string());
        input.parse::<Token![=]>()?;
        input.parse::<Lit>()?;
    }
    let mut replies = None;
    if input.peek(Token![;]) {
        input.parse::<Token![;]>()?;
        replies = Some(input.parse::<Ident>()?.to_string());
    }
    input.parse::<TokenStream>()?;
    Ok(Call { methods, replies })
}
