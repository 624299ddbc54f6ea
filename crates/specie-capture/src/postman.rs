//! Postman collections 2.0 and 2.1: every saved response with the request that it answers, and requests without any.

mod variables;

use std::sync::Arc;

use specie_json::{Arena, decode_utf8, parse};
use specie_spec::Code;

use crate::body::form_field;
use crate::chunk::Chunk;
use crate::draft::{Draft, not_json};
use crate::exchange::{self, Unreadable};
use crate::record::{Body, Exchange, FormField, Header, Headers, Note, Request, Response};
use crate::text::Text;
use crate::tree::{Json, Tree, object_of};
use variables::Variables;

/// Reads every request of a collection.
pub(crate) fn records(chunk: Chunk, arena: &mut Arena) -> Vec<Draft> {
    arena.reset();
    let chunk = Arc::new(chunk);
    let mut drafts = Vec::new();
    match decode_utf8(&chunk.bytes).and_then(|text| parse(arena, text)) {
        Ok(document) => {
            let root = Json::root(&document, &chunk);
            let root = root.get("collection").filter(|inner| inner.get("info").is_some()).unwrap_or(root);
            let mut walk = Walk { chunk: &chunk, drafts: &mut drafts };
            walk.collection(root);
        }
        Err(error) => drafts.push(Draft::shared(&chunk, Err(Unreadable), vec![not_json(error)])),
    }
    drafts
}

struct Walk<'a> {
    chunk: &'a Arc<Chunk>,
    drafts: &'a mut Vec<Draft>,
}

impl Walk<'_> {
    fn collection<T: Tree>(&mut self, root: T) {
        if root.get("item").is_none() && root.get("requests").is_some() {
            let note = exchange::unreadable(root, "the collection has Postman's format 1, which is not read");
            return self.push(Err(Unreadable), vec![note.help("export it as Collection v2.1")]);
        }
        self.items(root, &Variables::default().and(root));
    }

    fn items<T: Tree>(&mut self, folder: T, variables: &Variables) {
        let Some(items) = folder.get("item").and_then(Tree::items) else {
            let note = exchange::unreadable(folder, "expected a list `item` in this folder");
            return self.push(Err(Unreadable), vec![note]);
        };
        for item in items {
            self.item(item, variables);
        }
    }

    fn item<T: Tree>(&mut self, item: T, variables: &Variables) {
        let variables = &variables.and(item);
        if item.get("item").is_some() {
            return self.items(item, variables);
        }
        let Some(asked) = item.get("request").filter(|request| !request.is_null()) else {
            let note = exchange::unreadable(item, "expected a `request`, or a list `item`, here");
            return self.push(Err(Unreadable), vec![note]);
        };
        let saved = item.get("response").and_then(Tree::items).unwrap_or_default();
        if saved.is_empty() {
            let mut notes = Vec::new();
            let outcome = request(asked, variables, &mut notes);
            self.push(outcome.map(|request| Exchange { request: Some(request), response: None }), notes);
        }
        for answer in saved {
            let mut notes = Vec::new();
            let outcome = saved_response(asked, answer, variables, &mut notes);
            self.push(outcome, notes);
        }
    }

    fn push(&mut self, outcome: Result<Exchange, Unreadable>, notes: Vec<Note>) {
        self.drafts.push(Draft::shared(self.chunk, outcome, notes));
    }
}

fn saved_response<T: Tree>(
    asked: T,
    answer: T,
    variables: &Variables,
    notes: &mut Vec<Note>,
) -> Result<Exchange, Unreadable> {
    let asked = answer.first(&["originalRequest", "request"]).unwrap_or(asked);
    let request = request(asked, variables, notes)?;
    let written = answer.get("code").and_then(Tree::scalar);
    let Some((status, status_text)) = written.and_then(|text| Some((exchange::status(&text)?, text))) else {
        notes.push(
            exchange::unreadable(answer, "the saved response has no status code").help(exchange::STATUS_HELP),
        );
        return Ok(Exchange { request: Some(request), response: None });
    };
    let headers = exchange::headers(answer);
    let body = match answer.get("body").and_then(Tree::string) {
        Some(text) if !text.is_empty() => Body::Text(text),
        _ => Body::Absent,
    };
    Ok(Exchange { request: Some(request), response: Some(Response { status, status_text, headers, body }) })
}

/// A request is an object, or only a URL.
fn request<T: Tree>(asked: T, variables: &Variables, notes: &mut Vec<Note>) -> Result<Request, Unreadable> {
    let (start, _) = asked.span();
    let get = || Text::made("GET", start, start);
    let method = asked.get("method").and_then(Tree::scalar).filter(|method| !method.is_empty());
    let url = if asked.string().is_some() { Some(asked) } else { asked.get("url") };
    let Some(url) = url.and_then(|url| whole_url(url, variables, notes)).filter(|url| !url.is_empty()) else {
        notes.push(exchange::unreadable(asked, "the request has no URL"));
        return Err(Unreadable);
    };
    let mut headers = Headers::default();
    for Header { name, value } in exchange::headers(asked).0 {
        headers.0.push(Header { name: variables.fill(name, notes), value: variables.fill(value, notes) });
    }
    let body = match asked.get("body").filter(|body| !body.is_null()) {
        Some(body) => self::body(body, &mut headers, variables, notes),
        None => Body::Absent,
    };
    Ok(Request { method: method.unwrap_or_else(get), url, headers, body })
}

/// A URL is a text, or its parts with that text as `raw`; `:name` in its path stands for one of its variables.
fn whole_url<T: Tree>(url: T, variables: &Variables, notes: &mut Vec<Note>) -> Option<Text> {
    let raw = url.scalar().or_else(|| url.get("raw")?.scalar()).filter(|raw| !raw.is_empty());
    let written = raw.or_else(|| of_parts(url))?;
    let own = url.get("variable").and_then(Tree::items).unwrap_or_default();
    let mut path_variables = Vec::new();
    for variable in own {
        let text = |keys: &[&str]| variable.first(keys).and_then(Tree::scalar);
        if let (Some(key), Some(value)) = (text(&["key", "id"]), text(&["value"])) {
            path_variables.push((key.to_str().into_owned(), value.to_str().into_owned()));
        }
    }
    let text = written.to_str();
    let (path, query) = text.split_once('?').map_or((&*text, None), |(path, query)| (path, Some(query)));
    let segment = |segment: &str| {
        let named =
            segment.strip_prefix(':').and_then(|name| path_variables.iter().find(|(key, _)| key == name));
        named.map_or_else(|| segment.to_owned(), |(_, value)| value.clone())
    };
    let mut whole: String = path.split('/').map(segment).collect::<Vec<_>>().join("/");
    if let Some(query) = query {
        whole = format!("{whole}?{query}");
    }
    let unchanged = whole == text;
    let url = if unchanged { written } else { written.remade(whole) };
    Some(variables.fill(url, notes))
}

/// The URL of its parts alone.
fn of_parts<T: Tree>(url: T) -> Option<Text> {
    let joined = |key: &str, separator: &str| {
        let part = url.get(key)?;
        if let Some(text) = part.scalar() {
            return Some(text.to_str().into_owned());
        }
        let texts = part
            .items()?
            .into_iter()
            .filter_map(|item| item.scalar().or_else(|| item.get("value")?.scalar()));
        Some(texts.map(|text| text.to_str().into_owned()).collect::<Vec<_>>().join(separator))
    };
    let host = joined("host", ".")?;
    let mut whole = joined("protocol", "").map_or_else(String::new, |protocol| format!("{protocol}://"));
    whole.push_str(&host);
    if let Some(port) = joined("port", "") {
        whole = format!("{whole}:{port}");
    }
    whole = format!("{whole}/{}", joined("path", "/").unwrap_or_default().trim_start_matches('/'));
    for field in url.get("query").and_then(Tree::items).unwrap_or_default().into_iter().filter_map(form_field)
    {
        let separator = if whole.contains('?') { '&' } else { '?' };
        let value = field.value.map_or_else(String::new, |value| format!("={}", value.to_str()));
        whole = format!("{whole}{separator}{}{value}", field.name.to_str());
    }
    let (start, end) = url.span();
    Some(Text::made(whole, start, end))
}

fn body<T: Tree>(body: T, headers: &mut Headers, variables: &Variables, notes: &mut Vec<Note>) -> Body {
    if body.get("disabled").and_then(Tree::scalar).is_some_and(|disabled| disabled.bytes() == b"true") {
        return Body::Absent;
    }
    let Some(mode) = body.get("mode").and_then(Tree::string) else { return Body::Absent };
    let Some(content) = body.get(&mode.to_str()).filter(|content| !content.is_null()) else {
        return Body::Absent;
    };
    let mut sent_as = |media_type: &'static str| {
        if headers.get("content-type").is_none() {
            headers.0.push(Header { name: Text::nowhere("Content-Type"), value: mode.remade(media_type) });
        }
    };
    match mode.bytes() {
        b"raw" => {
            let Some(text) = content.string().filter(|text| !text.is_empty()) else { return Body::Absent };
            let language =
                body.get("options").and_then(|options| options.get("raw")?.get("language")?.string());
            if language.is_some_and(|language| language.bytes() == b"json") {
                sent_as("application/json");
            }
            Body::Text(variables.fill(text, notes))
        }
        b"urlencoded" => {
            sent_as("application/x-www-form-urlencoded");
            form(content, variables, notes)
        }
        b"formdata" => {
            sent_as("multipart/form-data");
            form(content, variables, notes)
        }
        b"graphql" => {
            sent_as("application/json");
            graphql(content)
        }
        _ => Body::NotRecorded,
    }
}

fn form<T: Tree>(content: T, variables: &Variables, notes: &mut Vec<Note>) -> Body {
    // Older exports have the whole form as one text.
    if let Some(text) = content.string() {
        return if text.is_empty() { Body::Absent } else { Body::Text(variables.fill(text, notes)) };
    }
    let fields = content.items().unwrap_or_default().into_iter().filter_map(form_field);
    let fields: Vec<FormField> = fields
        .map(|field| FormField {
            value: field.value.map(|value| variables.fill(value, notes)),
            name: field.name,
            file_name: field.file_name,
            content_type: field.content_type,
        })
        .collect();
    if fields.is_empty() { Body::Absent } else { Body::Form(fields) }
}

/// Postman sends a query and its variables, which it keeps as JSON in a text, as one object.
fn graphql<T: Tree>(content: T) -> Body {
    let Some(query) = content.get("query") else { return Body::Absent };
    let variables = content.get("variables").and_then(Tree::string).filter(|text| !text.is_empty());
    let query = query.json();
    let mut members = vec![("query", query.bytes())];
    members.extend(variables.as_ref().map(|text| ("variables", text.bytes())));
    let (start, end) = content.span();
    Body::Text(Text::made(object_of(&members), start, end))
}

/// A name in double braces that stands for nothing.
fn unresolved(name: &str, text: &Text) -> Note {
    let (start, end) = text.span();
    let message = format!("no value is recorded for `{{{{{name}}}}}`");
    Note::new(Code::UnresolvedPlaceholder, message, start..end)
        .help("give the variable a value in the collection, or export the collection with its values")
}
