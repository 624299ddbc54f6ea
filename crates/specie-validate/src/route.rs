//! From the method and URL of a recorded request to the operation that describes it.
//!
//! A path is matched as a whole: servers give the base, literal segments win over templates (OAS 3.0.3 section 4.7.8.2), and
//! a template whose method does not fit gives way to one whose method does.

mod template;
mod url;

use std::ops::Range;

use specie_spec::api::Server;
use specie_spec::diagnostic::did_you_mean;
use specie_spec::{Api, Method, Operation};

use template::Template;
use url::Url;

/// The operations of a document, ready to be found.
#[derive(Debug)]
pub struct Router<'a> {
    routes: Vec<Route<'a>>,
    /// Servers that are taken for every operation's instead of the document's.
    instead: Vec<Base>,
}

#[derive(Debug)]
struct Route<'a> {
    operation: &'a Operation,
    path: Vec<Template>,
    bases: Vec<Base>,
}

/// A server: whom to ask, and what stands before every path.
#[derive(Debug, Clone)]
struct Base {
    /// Without a host the server is wherever the document is.
    host: Option<Template>,
    path: Vec<Template>,
}

/// What a request is.
#[derive(Debug, Clone, Copy)]
pub enum Routed<'r> {
    /// A call of this operation.
    Operation {
        /// The operation.
        operation: &'r Operation,
        /// Whether the request went to a server that the document does not name.
        elsewhere: bool,
    },
    /// The path is documented, but not with this method.
    Method {
        /// The operation with the same path that comes first in the document.
        other: &'r Operation,
    },
    /// No path of the document fits.
    Path {
        /// The path template that is nearest, if one is near.
        near: Option<&'r str>,
    },
}

/// How near a request is to an operation; the smallest is taken.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Distance {
    /// The server is another one.
    elsewhere: bool,
    /// Only without what stands before every path of the server.
    baseless: bool,
    /// A slash at the end is there or missing.
    slash: bool,
    /// How open each segment is.
    openness: Vec<usize>,
}

impl<'a> Router<'a> {
    /// The router of a document.
    #[must_use]
    pub fn new(api: &'a Api) -> Router<'a> {
        let route = |operation: &'a Operation| Route {
            operation,
            path: template::path(&operation.path),
            bases: operation.servers.iter().map(Base::new).collect(),
        };
        Router { routes: api.operations.iter().map(route).collect(), instead: Vec::new() }
    }

    /// The same with servers instead of those of the document.
    #[must_use]
    pub fn with_servers<'s>(mut self, urls: impl IntoIterator<Item = &'s str>) -> Router<'a> {
        self.instead = urls.into_iter().map(Base::of_url).collect();
        self
    }

    /// What a request is. The URL is absolute, relative to a scheme (`//host/path`), or a path.
    #[must_use]
    pub fn route(&self, method: &str, url: &str) -> Routed<'_> {
        let url = Url::new(url);
        let mut candidates: Vec<(Distance, &'a Operation)> = self
            .routes
            .iter()
            .filter_map(|route| Some((self.distance(route, &url)?, route.operation)))
            .collect();
        // Equal ones stay in the order of the document.
        candidates.sort_by(|(left, _), (right, _)| left.cmp(right));
        let fits =
            |operation: &Operation, method: &str| operation.method.as_str().eq_ignore_ascii_case(method);
        let with = |method| candidates.iter().find(|(_, operation)| fits(operation, method));
        // RFC 9110 section 9.3.2: HEAD is GET without the content.
        let head = || if method.eq_ignore_ascii_case("HEAD") { with(Method::Get.as_str()) } else { None };
        match (with(method).or_else(head), candidates.first()) {
            (Some((distance, operation)), _) => {
                Routed::Operation { operation, elsewhere: distance.elsewhere || distance.baseless }
            }
            (None, Some((_, other))) => Routed::Method { other },
            (None, None) => Routed::Path { near: self.near(&url) },
        }
    }

    fn distance(&self, route: &Route<'_>, url: &Url) -> Option<Distance> {
        let bases = if self.instead.is_empty() { &route.bases } else { &self.instead };
        let anywhere = [Base { host: None, path: Vec::new() }];
        let bases = if bases.is_empty() { &anywhere[..] } else { bases };
        let nearest = bases.iter().filter_map(|base| {
            let rest = template::after(&base.path, &url.segments)?;
            let (slash, openness) = template::matches(&route.path, rest)?;
            let elsewhere = !base.is_host(url);
            Some(Distance { elsewhere, baseless: false, slash, openness })
        });
        nearest.min().or_else(|| {
            // A proxy may have taken the base away.
            let (slash, openness) = template::matches(&route.path, &url.segments)?;
            Some(Distance { elsewhere: false, baseless: true, slash, openness })
        })
    }

    /// The template that is nearest to a path, its own parameters filled in.
    fn near(&self, url: &Url) -> Option<&'a str> {
        let bases = self.routes.iter().flat_map(|route| &route.bases).chain(&self.instead);
        let mut rests = bases.filter_map(|base| template::after(&base.path, &url.segments));
        let rest = rests.next().unwrap_or(&url.segments);
        let filled = |route: &Route<'a>| (template::filled(&route.path, rest), route.operation.path.as_str());
        let filled: Vec<(String, &str)> = self.routes.iter().map(filled).collect();
        let path = format!("/{}", rest.join("/"));
        let near = did_you_mean(&path, filled.iter().map(|(filled, _)| filled.as_str()))?;
        filled.iter().find(|(filled, _)| filled == near).map(|(_, path)| *path)
    }
}

/// The values in the place of a path template's parameters, as bytes of the URL. What stands in one segment with other
/// text is left out where that text is written in another way.
pub(crate) fn path_values(template: &str, url: &str) -> Vec<(String, Range<usize>)> {
    let end = url.find(['?', '#']).unwrap_or(url.len());
    let (_, path) = url::split(url);
    let mut at = end.saturating_sub(path.len());
    at += usize::from(path.starts_with('/'));
    let mut segments = Vec::new();
    for segment in url::segments(path) {
        segments.push((at, segment));
        at += segment.len() + 1;
    }
    let template = template::path(template);
    let ends = |list: usize, empty: bool| if empty { list - 1 } else { list };
    let given = ends(segments.len(), segments.last().is_some_and(|(_, segment)| segment.is_empty()));
    let wanted = ends(template.len(), template.last().is_some_and(Template::is_empty));
    let Some(first) = given.checked_sub(wanted) else { return Vec::new() };
    let pairs = template[..wanted].iter().zip(&segments[first..given]);
    let values = pairs.flat_map(|(template, (at, segment))| {
        let captured = template.captures(segment).into_iter();
        captured.map(move |(name, span)| (name, at + span.start..at + span.end))
    });
    values.collect()
}

impl Base {
    fn new(server: &Server) -> Base {
        Base::of(&server.url, &|name| server.variables.get(name).map(Vec::as_slice).unwrap_or_default())
    }

    fn of_url(url: &str) -> Base {
        Base::of(url, &|_| &[])
    }

    fn of<'v>(url: &str, values: &dyn Fn(&str) -> &'v [String]) -> Base {
        let (host, path) = url::split(url);
        let host = host.map(|host| Template::new(&host.to_ascii_lowercase(), values));
        let path = url::segments(path).filter(|segment| !segment.is_empty());
        Base { host, path: path.map(|segment| Template::new(segment, values)).collect() }
    }

    fn is_host(&self, url: &Url) -> bool {
        match (&self.host, &url.host) {
            (Some(template), Some(host)) => template.matches(host).is_some(),
            // Who leaves the host out says nothing against it.
            (None, _) | (_, None) => true,
        }
    }
}

#[cfg(test)]
mod tests;
