//! What the macro of operations adds to a request.
//!
//! In: `::specie::rt::operation!(CreatePet: "POST …", "text/csv" as to_http_text = 1; CreatePetResponse, …)`. Out: the
//! functions `to_http`, `to_http_text` and `from_http`.

use syn::parse::{ParseStream, Parser};
use syn::{Ident, Lit, Token};

use super::tokens::text;
use super::{Member, MemberKind};

/// The request that a macro's call gives functions to, and these; none for the call of another macro.
pub(super) fn functions(mac: &syn::Macro) -> Option<(String, Vec<Member>)> {
    if mac.path.segments.last().is_none_or(|last| last.ident != "operation") {
        return None;
    }
    let call = call.parse2(mac.tokens.clone()).ok()?;
    let krate = text(&mac.path).trim_end_matches("::rt::operation").to_owned();
    let function = |name: String, ty: String| Member { name, kind: MemberKind::Function, ty };
    let to_http = format!(
        "(&self, base: &str, auth: &dyn {krate}::Authorize) \
         -> Result<{krate}::http::Request<Vec<u8>>, {krate}::RequestError>"
    );
    let mut functions: Vec<Member> =
        call.methods.into_iter().map(|method| function(method, to_http.clone())).collect();
    functions.extend(call.replies.map(|replies| {
        let ty = format!(
            "(response: {krate}::http::Response<impl AsRef<[u8]>>) -> Result<{replies}, {krate}::ResponseError>"
        );
        function("from_http".to_owned(), ty)
    }));
    Some((call.request, functions))
}

/// A call of the macro.
struct Call {
    request: String,
    /// The methods that make requests.
    methods: Vec<String>,
    /// The enum of responses.
    replies: Option<String>,
}

fn call(input: ParseStream<'_>) -> syn::Result<Call> {
    let request = input.parse::<Ident>()?.to_string();
    input.parse::<Token![:]>()?;
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
    input.parse::<proc_macro2::TokenStream>()?;
    Ok(Call { request, methods, replies })
}
