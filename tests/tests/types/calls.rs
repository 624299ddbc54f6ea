//! What the generated types of behaviour cases send, and what they make of responses: payloads of cases are JSON bodies,
//! everything else of an exchange is looked at here.

use specie::http::{Request, Response};
use specie::{Bytes, Events, File, Lines, RequestError};

use super::cases;

const BASE: &str = "https://api.example.com";

/// The content type and the text of a request's body.
#[track_caller]
fn body(request: Result<Request<Vec<u8>>, RequestError>) -> (String, String) {
    let request = request.expect("the value keeps the rules");
    let content_type =
        request.headers().get("content-type").map(|value| value.to_str().expect("a text").to_owned());
    (content_type.unwrap_or_default(), String::from_utf8_lossy(request.body()).into_owned())
}

fn response(status: u16, headers: &[(&str, &str)], body: &str) -> Response<Vec<u8>> {
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response.body(body.as_bytes().to_vec()).expect("a response")
}

#[test]
fn forms_are_pairs() {
    use cases::form_body_is_written_as_pairs::{CreatePet, Owner, Pet};
    let pet = Pet::new("Ada & co").tags(vec!["a".into(), "b c".into()]).owner(Owner::new().id(1).city("Ulm"));
    let (kind, text) = body(CreatePet::new(pet).to_http(BASE, &()));
    assert_eq!(kind, "application/x-www-form-urlencoded");
    assert_eq!(
        text,
        "name=Ada%20%26%20co&tags=a&tags=b%20c&owner=%7B%22id%22%3A1%2C%22city%22%3A%22Ulm%22%7D"
    );
}

#[test]
fn encodings_say_how_fields_of_forms_are_written() {
    use cases::form_fields_have_encodings::{CreatePet, Owner, Pet};
    let pet = Pet::new("Ada").tags(vec!["a".into(), "b".into()]).owner(Owner::new().id(1).city("Ulm"));
    let (_, text) = body(CreatePet::new(pet).to_http(BASE, &()));
    assert_eq!(text, "name=Ada&tags=a,b&owner[id]=1&owner[city]=Ulm");
}

#[test]
fn files_have_a_name_and_a_content_type() {
    use cases::multipart_body_has_files::{AddPhoto, Pet};
    let call = AddPhoto::new(File::new("a\".png", "--specie-part-0"))
        .more(vec![File::new("", "2").with_type("text/plain")])
        .caption("Ada")
        .pet(Pet::new("Ada").tags(vec![]));
    let (kind, text) = body(call.to_http(BASE, &()));
    assert_eq!(kind, "multipart/form-data; boundary=specie-part-1");
    let part = |head: &str, content: &str| {
        format!("--specie-part-1\r\nContent-Disposition: form-data; {head}\r\n\r\n{content}\r\n")
    };
    let expected = [
        part("name=\"photo\"; filename=\"a%22.png\"\r\nContent-Type: image/png", "--specie-part-0"),
        part("name=\"more\"; filename=\"more\"\r\nContent-Type: text/plain", "2"),
        part("name=\"caption\"", "Ada"),
        part("name=\"pet\"\r\nContent-Type: application/json", r#"{"name":"Ada","tags":[]}"#),
        "--specie-part-1--\r\n".to_owned(),
    ];
    assert_eq!(text, expected.concat());
    let long = AddPhoto::new(File::default()).caption("0123456789").to_http(BASE, &());
    assert!(matches!(long, Err(RequestError::Invalid(_))), "{long:?}");
}

#[test]
fn texts_and_bytes_are_the_body() {
    use cases::text_and_binary_bodies_are_sent_as_they_are::{
        PutAny, PutNote, PutNoteResponse, PutPhoto, PutPhotoResponse, Size,
    };
    assert_eq!(body(PutNote::new("a \"b\"").to_http(BASE, &())), ("text/plain".into(), "a \"b\"".into()));
    assert_eq!(
        body(PutPhoto::new(Bytes::from("png")).to_http(BASE, &())),
        ("image/png".into(), "png".into())
    );
    let file = |file: File| body(PutAny::new().body(file).to_http(BASE, &()));
    assert_eq!(file(File::new("", "x")), ("application/octet-stream".into(), "x".into()));
    assert_eq!(file(File::new("", "x").with_type("text/css")), ("text/css".into(), "x".into()));
    let read = PutNote::from_http(response(200, &[], "large")).expect("a listed text");
    assert_eq!(read, PutNoteResponse::Ok(Size::Large));
    let PutPhotoResponse::Ok(photo) =
        PutPhoto::from_http(response(200, &[("content-type", "image/gif")], "gif")).expect("any bytes");
    assert_eq!((photo.media_type.as_str(), photo.content.as_slice()), ("image/gif", b"gif".as_slice()));
}

#[test]
fn one_type_is_sent_in_several_ways() {
    use cases::one_body_type_may_have_several_media_types::{CreatePet, Pet};
    let call = CreatePet::new(Pet::new("Ada"));
    assert_eq!(body(call.to_http(BASE, &())), ("application/json".into(), r#"{"name":"Ada"}"#.into()));
    assert_eq!(
        body(call.to_http_form(BASE, &())),
        ("application/x-www-form-urlencoded".into(), "name=Ada".into())
    );
}

#[test]
fn a_variant_decides_the_media_type() {
    use cases::bodies_of_several_types_are_an_enum::{PatchPet, PatchPetBody, PatchPetContent};
    let merge = PatchPet::new(PatchPetBody::new().name("Ada"));
    assert_eq!(
        body(merge.to_http(BASE, &())),
        ("application/merge-patch+json".into(), r#"{"name":"Ada"}"#.into())
    );
    let csv = PatchPet::new(PatchPetContent::Csv("name\nAda".into()));
    assert_eq!(body(csv.to_http(BASE, &())), ("text/csv".into(), "name\nAda".into()));
    let Err(RequestError::Invalid(error)) =
        PatchPet::new(PatchPetBody::new().name("Adam")).to_http(BASE, &())
    else {
        panic!("a name that is too long");
    };
    assert_eq!(error.violations[0].pointer, "/body/application~1merge-patch+json/name");
}

#[test]
fn the_content_type_tells_which_response_it_is() {
    use cases::responses_of_one_status_go_by_media_type::{ListPets, ListPetsResponse, Pet};
    let read = |status, kind: &str, text: &str| {
        ListPets::from_http(response(status, &[("content-type", kind)], text))
    };
    let pet = r#"{"name":"Ada"}"#;
    let ada = || Pet::from_slice(pet.as_bytes()).expect("a pet");
    assert_eq!(
        read(200, "application/json; charset=utf-8", pet).expect("a pet"),
        ListPetsResponse::Ok(ada())
    );
    assert_eq!(read(200, "Text/CSV", "name").expect("a text"), ListPetsResponse::OkCsv("name".into()));
    assert_eq!(read(200, "application/pdf", "%").expect("bytes"), ListPetsResponse::OkPdf("%".into()));
    assert_eq!(read(200, "", pet).expect("the first where nothing tells"), ListPetsResponse::Ok(ada()));
    assert!(
        matches!(read(500, "text/plain", "no"), Ok(ListPetsResponse::DefaultText(_, text)) if text == "no")
    );
    assert!(matches!(
        read(500, "application/problem+json", "{\"title\":1}"),
        Ok(ListPetsResponse::Default(..))
    ));
}

#[test]
fn items_are_read_one_by_one() {
    use cases::sequences_are_read_item_by_item::{
        ImportPets, ImportPetsResponse, Pet, StreamPets, StreamPetsResponse,
    };
    let StreamPetsResponse::Ok(lines) =
        StreamPets::from_http(response(200, &[], "{\"name\":\"Ada\"}\n{}\n")).expect("lines");
    let read: Vec<_> = lines.collect();
    assert_eq!(read[0], Ok(Pet::new("Ada")));
    assert!(read[1].is_err());
    let call = ImportPets::new(vec![Pet::new("Ada"), Pet::new("Bo")]);
    assert_eq!(body(call.to_http(BASE, &())).1, "{\"name\":\"Ada\"}\n{\"name\":\"Bo\"}\n");
    let ImportPetsResponse::Ok(items) =
        ImportPets::from_http(response(200, &[], "\x1E{\"name\":\n\"Ada\"}\n")).expect("items");
    assert_eq!(items.collect::<Result<Vec<_>, _>>(), Ok(vec![Pet::new("Ada")]));
    let mut pieces: Lines<Pet> = Lines::new();
    pieces.push(b"{\"name\":");
    assert!(pieces.next().is_none());
}

#[test]
fn events_are_read_one_by_one() {
    use cases::event_streams_are_read_event_by_event::{
        Pet, WatchMoves, WatchMovesResponse, WatchPets, WatchPetsResponse,
    };
    let text = ": hi\n\nid: 1\ndata: {\"name\":\ndata: \"Ada\"}\n\ndata: [DONE]\n\n";
    let WatchPetsResponse::Ok(mut events) = WatchPets::from_http(response(200, &[], text)).expect("events");
    let events: &mut Events<Pet> = &mut events;
    assert_eq!(events.next(), Some(Ok(Pet::from_slice(br#"{"name":"Ada"}"#).expect("a pet"))));
    assert_eq!((events.id(), events.name()), ("1", "message"));
    assert_eq!(events.next(), None);
    let text = "event: moved\ndata: Ulm\nretry: 5\n\n";
    let WatchMovesResponse::Ok(mut events) = WatchMoves::from_http(response(200, &[], text)).expect("events");
    let event = events.next().expect("an event").expect("a whole one");
    assert_eq!((event.data.as_str(), event.retry), ("Ulm", Some(5)));
}

#[test]
fn headers_of_responses_have_types() {
    use cases::response_headers_have_types::{ListPets, ListPetsResponse, Mode};
    let headers =
        [("X-Total", "2"), ("x-tags", "a, b"), ("x-tags", "c"), ("x-mode", "slow"), ("link", "<x>; rel=y")];
    let Ok(ListPetsResponse::Ok(ids, headers)) = ListPets::from_http(response(200, &headers, "[1,2]")) else {
        panic!("a response as described");
    };
    assert_eq!((ids.len(), headers.x_total, headers.x_mode), (2, 2, Some(Mode::Slow)));
    assert_eq!(headers.x_tags, Some(vec!["a".to_owned(), "b".to_owned(), "c".to_owned()]));
    assert_eq!(headers.link.as_deref(), Some("<x>; rel=y"));
    let error = ListPets::from_http(response(204, &[], "")).expect_err("a required header is not there");
    assert_eq!(error.invalid.expect("a reason").violations[0].code, "missing-field");
    let error = ListPets::from_http(response(204, &[("X-Total", "two")], "")).expect_err("no number");
    assert_eq!(error.invalid.expect("a reason").violations[0].pointer, "/X-Total");
}

#[test]
fn callbacks_and_answers_have_types() {
    use cases::callbacks_have_types::{CreatePetPetMovedEvent, CreatePetPetMovedOkAnswer, Loss};
    use cases::webhooks_are_answered::PetMovedOkAnswer;
    assert_eq!(CreatePetPetMovedEvent::from_slice(br#"{"place":"Ulm"}"#).expect("an event").place, "Ulm");
    assert_eq!(CreatePetPetMovedOkAnswer::new().more(true).to_vec(), br#"{"more":true}"#);
    assert!(Loss::from_slice(br#"{"since":"2025-02-28"}"#).is_ok());
    assert_eq!(PetMovedOkAnswer::new(true).to_vec(), br#"{"seen":true}"#);
}

#[test]
fn directions_have_types_of_their_own() {
    use cases::required_read_only_makes_two_types as pets;
    use cases::required_write_only_makes_two_types as owners;
    let call = pets::CreatePet::new(pets::LitterRequest::new(vec![pets::PetRequest::new("Ada")]));
    assert_eq!(body(call.to_http(BASE, &())).1, r#"{"pets":[{"name":"Ada"}]}"#);
    let made = response(200, &[], r#"{"pets":[{"id":7,"name":"Ada"}]}"#);
    let pets::CreatePetResponse::Ok(litter) = pets::CreatePet::from_http(made).expect("a litter");
    assert_eq!(litter.pets[0].id, 7);
    let call = owners::PutOwner::new(owners::OwnerRequest::new("Ada", "1234"));
    assert_eq!(body(call.to_http(BASE, &())).1, r#"{"name":"Ada","pin":"1234"}"#);
}

#[test]
fn parameters_have_styles() {
    use cases::parameters_have_styles::Find;
    let list = || vec!["a".to_owned(), "b c".to_owned()];
    let map = || [("x".to_owned(), 1), ("y".to_owned(), 2)].into_iter().collect::<specie::Map<i64>>();
    let call = Find::new(list(), list(), map(), map())
        .form(list())
        .joined(list())
        .space(list())
        .pipe(list())
        .deep(map())
        .json(map())
        .x_list(list())
        .session("s");
    let request = call.to_http(BASE, &()).expect("a request");
    assert_eq!(request.uri().path(), "/a/a,b%20c/b/.a.b%20c/c/;matrix=x,1,y,2/d/x=1,y=2");
    let query = "form=a&form=b%20c&joined=a,b%20c&space=a%20b%20c&pipe=a%7Cb%20c&deep[x]=1&deep[y]=2\
                 &json=%7B%22x%22%3A1%2C%22y%22%3A2%7D";
    assert_eq!(request.uri().query(), Some(query));
    assert_eq!(request.headers()["x-list"], "a,b c");
    assert_eq!(request.headers()["cookie"], "session=s");
}
