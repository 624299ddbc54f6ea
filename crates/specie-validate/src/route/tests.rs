//! Requests to the operations of a document whose paths overlap.

use specie_spec::{Input, Source, read};

use super::*;

const SHOP: &str = "
openapi: 3.0.3
info: {title: Shop, version: '1'}
servers:
- url: https://{region}.shop.example/v{version}
  variables: {region: {default: eu, enum: [eu, us]}, version: {default: '1'}}
- {url: /mirror}
paths:
  /orders: {get: {operationId: list}, post: {operationId: create}}
  /orders/{id}: {get: {operationId: get}, delete: {operationId: remove}}
  /orders/latest: {get: {operationId: latest}}
  /orders/{id}.{format}: {get: {operationId: export}}
  /orders/{id}:cancel: {post: {operationId: cancel}}
  /orders/{id}/lines/: {get: {operationId: lines}}
  /caf%C3%A9s: {get: {operationId: cafes}}
  /elsewhere:
    servers: [{url: 'http://other.example:8080/x'}]
    get: {operationId: elsewhere}
";

fn shown(servers: &[&str], method: &str, url: &str) -> String {
    let api = read(&Input::new(Source::new("shop.yaml", SHOP))).api.unwrap();
    let router = Router::new(&api).with_servers(servers.iter().copied());
    match router.route(method, url) {
        Routed::Operation { operation, elsewhere: false } => operation.id.clone(),
        Routed::Operation { operation, elsewhere: true } => format!("{} elsewhere", operation.id),
        Routed::Method { other } => format!("not {method}, but {}", other.id),
        Routed::Path { near } => format!("no path, near {}", near.unwrap_or("none")),
    }
}

#[test]
fn requests_find_their_operation() {
    for (method, url, expected) in [
        ("GET", "https://eu.shop.example/v1/orders?limit=1", "list"),
        ("post", "https://US.shop.example:443/v2/orders#x", "create"),
        ("GET", "//eu.shop.example/v1/orders/", "list"),
        ("GET", "/v1/orders/7", "get"),
        ("GET", "/mirror/orders/a%2Fb", "get"),
        ("GET", "/v1/orders/latest", "latest"),
        // The literal path has no such method, the template does.
        ("DELETE", "/v1/orders/latest", "remove"),
        ("HEAD", "/v1/orders", "list"),
        ("GET", "/v1/orders/7.pdf", "export"),
        ("POST", "/v1/orders/7:cancel", "cancel"),
        ("POST", "/v1/orders/7%3Acancel", "cancel"),
        ("GET", "/v1/orders/7/lines", "lines"),
        ("GET", "/v1/caf%c3%a9s", "cafes"),
        ("GET", "/v1/cafés", "cafes"),
        ("GET", "http://other.example:8080/x/elsewhere", "elsewhere"),
        ("GET", "http://localhost:9000/v1/orders", "list elsewhere"),
        ("GET", "http://localhost:9000/orders", "list elsewhere"),
        ("GET", "https://other.example/x/elsewhere", "elsewhere elsewhere"),
        ("PUT", "/v1/orders", "not PUT, but list"),
        ("GET", "/v1/ordres", "no path, near /orders"),
        ("GET", "/v1/orders/7/line/", "no path, near /orders/{id}/lines/"),
        ("GET", "/", "no path, near none"),
    ] {
        assert_eq!(shown(&[], method, url), expected, "{method} {url}");
    }
}

#[test]
fn servers_can_be_given() {
    let servers = ["http://localhost:9000/base"];
    for (url, expected) in [
        ("http://localhost:9000/base/orders", "list"),
        ("https://eu.shop.example/v1/orders", "no path, near /orders"),
        ("https://eu.shop.example/base/orders", "list elsewhere"),
    ] {
        assert_eq!(shown(&servers, "GET", url), expected, "{url}");
    }
}
