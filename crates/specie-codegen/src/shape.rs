//! The Rust shape of a document: structs, enums, unions and newtypes, without names and without tokens.
//!
//! Shapes live in one list and refer to each other by [`ShapeId`]; what a field holds is a [`Place`].

mod call;

use std::collections::{BTreeMap, BTreeSet};

use specie_spec::api::Status;
use specie_spec::schema::SchemaId;

pub(crate) use call::{Call, CallBody, Form, Held, Media, Param, ParamStyle, Part, Reply};

/// Names a shape of [`Shapes`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ShapeId(pub(crate) usize);

/// Everything that a document becomes.
#[derive(Debug, Default)]
pub(crate) struct Shapes {
    pub(crate) list: Vec<Shape>,
    /// Every component with what it is: a shape of its own, or an alias.
    pub(crate) components: Vec<(String, Place, Docs)>,
    pub(crate) bodies: Vec<Body>,
    /// Operations by the shape of their request.
    pub(crate) calls: BTreeMap<ShapeId, Call>,
    /// The union of all webhooks' bodies.
    pub(crate) webhooks: Option<ShapeId>,
    /// The structs whose fields are the headers of a response.
    pub(crate) headers: BTreeSet<ShapeId>,
    /// The types that requests hold in the place of those that responses hold, where the two differ.
    pub(crate) sent: BTreeMap<ShapeId, ShapeId>,
    /// Options that name what the document does not have.
    pub(crate) option_errors: Vec<crate::options::OptionError>,
}

/// A type that gets a name.
#[derive(Debug, Clone)]
pub(crate) struct Shape {
    pub(crate) kind: Kind,
    /// Every name that the document suggests.
    pub(crate) hints: Vec<Hint>,
    pub(crate) docs: Docs,
    pub(crate) usage: Usage,
    /// Where it stands in the document, `#/components/schemas/Refund`.
    pub(crate) pointer: String,
    pub(crate) parts: Parts,
    /// Rules of an object or a union that its type does not say.
    pub(crate) guards: Vec<Guard>,
    /// Stays closed in every reading: it tells the branches of a union apart.
    pub(crate) closed: bool,
}

/// What a type is.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Kind {
    Struct(Struct),
    Texts(Vec<Variant<String>>),
    Integers(Vec<Variant<i64>>),
    /// Numbers, truth values and texts, by their JSON texts.
    Values(Vec<Variant<String>>),
    Union(Union),
    Newtype(Box<Place>),
    Replies(Vec<Reply>),
}

/// An object with named fields.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Struct {
    pub(crate) fields: Vec<Field>,
    pub(crate) rest: Rest,
    pub(crate) min_members: Option<u64>,
    pub(crate) max_members: Option<u64>,
}

/// Fields that a struct does not name.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) enum Rest {
    /// Nothing is said of them.
    #[default]
    Open,
    /// They are forbidden.
    Closed,
    /// They hold this.
    Typed(Box<Place>),
}

/// A field of an object.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Field {
    /// The key, as it is written in JSON.
    pub(crate) wire: String,
    pub(crate) place: Place,
    pub(crate) required: bool,
    pub(crate) read_only: bool,
    pub(crate) write_only: bool,
    /// The one value of a required field: it has no field in Rust.
    pub(crate) constant: Option<Constant>,
    pub(crate) docs: Docs,
}

/// The only value of a field.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Constant {
    /// As JSON text.
    pub(crate) json: String,
    /// As a text, if it is one.
    pub(crate) text: Option<String>,
}

/// A value of an enum.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Variant<T> {
    pub(crate) value: T,
    /// A display name from the document, may be empty.
    pub(crate) label: String,
    /// A name for code from the document, may be empty.
    pub(crate) code: String,
    pub(crate) description: String,
}

/// One of several types.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Union {
    pub(crate) pick: Pick,
    pub(crate) branches: Vec<Branch>,
    /// `oneOf`, where exactly one branch may fit.
    pub(crate) exclusive: bool,
    /// The field that a discriminator names.
    pub(crate) discriminator: Option<String>,
    /// The branch that a blank value takes; set where recursion is looked at.
    pub(crate) blank: usize,
    /// What counts as the document has it in values that are received.
    pub(crate) closes: Closes,
}

/// What tells the branches of a union apart, beside its pick.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Closes {
    /// Fields whose texts do.
    pub(crate) tags: Vec<String>,
    /// The texts of branches that are enums do.
    pub(crate) texts: bool,
    /// Branches that have no field but those they list.
    pub(crate) fields: Vec<usize>,
}

/// How the branch of a value is found.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Pick {
    /// By the text of this field.
    Tag(String),
    /// By JSON type.
    Types,
    /// By fields that only one branch has.
    Keys,
    /// By trying: the first, or for `oneOf` the only one, that fits.
    Trial,
    /// By the media type that a request is sent as.
    Media,
}

/// A branch of a union.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Branch {
    pub(crate) place: Place,
    /// Words for its variant: the component's name, the tag, the title or the kind of value.
    pub(crate) word: String,
    /// Texts of the tag, JSON types or keys, after the union's pick.
    pub(crate) when: Vec<String>,
}

/// What stands in a field, an item, a member or a branch.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Place {
    pub(crate) ty: Ty,
    pub(crate) nullable: bool,
    /// The type refers to itself by way of this place.
    pub(crate) boxed: bool,
    pub(crate) rules: Rules,
    pub(crate) parts: Parts,
}

/// The schemas that something was made of. They say where its rules were written, and are no part of what it is: two
/// types are equal whatever schemas they come from.
#[derive(Clone, Default)]
pub(crate) struct Parts(pub(crate) Vec<SchemaId>);

impl PartialEq for Parts {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl std::fmt::Debug for Parts {
    fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}

/// A type expression.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Ty {
    Bool,
    Integer(Width),
    Float,
    Decimal,
    String,
    Secret,
    DateTime,
    Date,
    Bytes,
    /// Bytes with a name and a media type.
    File,
    Json,
    List(Box<Place>),
    Map(Box<Place>),
    Named(ShapeId),
    Foreign(Box<Foreign>),
}

/// A type of another crate, or of the user.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Foreign {
    /// Its path in Rust.
    pub(crate) path: String,
    /// What it stands for.
    pub(crate) of: Ty,
    /// What it changes when it is written again; may be empty.
    pub(crate) note: &'static str,
}

/// Integer types, the smallest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Width {
    I8,
    U8,
    I16,
    U16,
    I32,
    U32,
    I64,
    U64,
}

impl Width {
    /// The smallest and the largest value.
    pub(crate) fn range(self) -> (i128, i128) {
        match self {
            Width::I8 => (i8::MIN.into(), i8::MAX.into()),
            Width::U8 => (0, u8::MAX.into()),
            Width::I16 => (i16::MIN.into(), i16::MAX.into()),
            Width::U16 => (0, u16::MAX.into()),
            Width::I32 => (i32::MIN.into(), i32::MAX.into()),
            Width::U32 => (0, u32::MAX.into()),
            Width::I64 => (i64::MIN.into(), i64::MAX.into()),
            Width::U64 => (0, u64::MAX.into()),
        }
    }
}

/// Rules for a value beyond its type.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Rules {
    pub(crate) min_len: Option<u64>,
    pub(crate) max_len: Option<u64>,
    pub(crate) pattern: Option<String>,
    pub(crate) format: Option<Format>,
    pub(crate) min: Option<Bound>,
    pub(crate) max: Option<Bound>,
    pub(crate) multiple_of: Option<String>,
    /// An integer must be written without a fraction.
    pub(crate) whole: bool,
    pub(crate) min_items: Option<u64>,
    pub(crate) max_items: Option<u64>,
    pub(crate) unique: bool,
    pub(crate) min_members: Option<u64>,
    pub(crate) max_members: Option<u64>,
    pub(crate) key: Option<Box<Place>>,
    /// JSON texts of the only values, where no enum holds them.
    pub(crate) choices: Vec<String>,
    /// Rules that the type does not say.
    pub(crate) guards: Vec<Guard>,
}

/// A keyword that no Rust type says: the runtime checks it on the text of the value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Guard {
    pub(crate) schema: SchemaId,
    /// The keyword, which stands for those that belong to it; [`Guard::ALL`] for all of the schema.
    pub(crate) keyword: &'static str,
}

impl Guard {
    /// Instead of a keyword: the whole schema.
    pub(crate) const ALL: &'static str = "";

    pub(crate) fn new(schema: SchemaId, keyword: &'static str) -> Guard {
        Guard { schema, keyword }
    }
}

/// A limit of a number.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Bound {
    /// The digits of a JSON number.
    pub(crate) digits: String,
    /// The limit itself is not allowed.
    pub(crate) exclusive: bool,
}

/// Formats that are checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    Time,
    Uuid,
    Byte,
    Uri,
    Email,
    Hostname,
    Ipv4,
    Ipv6,
    Decimal,
    Float,
}

/// What the document says about a type or field in words.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Docs {
    pub(crate) text: String,
    pub(crate) default: Option<String>,
    pub(crate) deprecated: bool,
    /// What the schema says and the type cannot.
    pub(crate) notes: Vec<String>,
}

/// A suggestion for the name of a type.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Hint {
    pub(crate) rank: Rank,
    /// The type in which this one stands.
    pub(crate) owner: Option<ShapeId>,
    /// What is added to the owner's name.
    pub(crate) words: Vec<String>,
    /// What ends the name of this type, but is no part of the names of types inside it.
    pub(crate) role: &'static str,
}

/// Where a suggested name comes from, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Rank {
    Component,
    Title,
    Member,
    Operation,
}

/// In which directions values of a type travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Usage {
    pub(crate) send: bool,
    pub(crate) receive: bool,
}

/// A body of a request, response or webhook.
#[derive(Debug)]
pub(crate) struct Body {
    /// The operation's or webhook's id.
    pub(crate) owner: String,
    pub(crate) role: Role,
    /// `None` where any value may stand.
    pub(crate) place: Option<Place>,
}

/// What a body is to its operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Role {
    Request,
    Response(Status),
    /// With the webhook's name.
    Webhook(String),
    /// What a callback of the operation sends.
    Callback,
    /// What a webhook or callback is answered with.
    Answer,
}

impl Role {
    /// True for a body that the user sends.
    pub(crate) fn is_sent(&self) -> bool {
        matches!(self, Role::Request | Role::Answer)
    }
}

impl Place {
    /// A place that holds a type, without null and without rules.
    pub(crate) fn plain(ty: Ty) -> Place {
        Place { ty, nullable: false, boxed: false, rules: Rules::default(), parts: Parts::default() }
    }

    /// The shape that it holds by value, not by way of a list or map.
    pub(crate) fn named(&self) -> Option<ShapeId> {
        match self.ty {
            Ty::Named(id) => Some(id),
            _ => None,
        }
    }

    /// Every shape that it mentions.
    pub(crate) fn mentions(&self) -> Vec<ShapeId> {
        match &self.ty {
            Ty::Named(id) => vec![*id],
            Ty::List(inner) | Ty::Map(inner) => inner.mentions(),
            _ => Vec::new(),
        }
    }

    /// Puts another shape in the place of the one that it mentions, and says whether it is another.
    pub(crate) fn replace(&mut self, with: &dyn Fn(ShapeId) -> ShapeId) -> bool {
        match &mut self.ty {
            Ty::Named(id) => {
                let other = with(*id);
                std::mem::replace(id, other) != other
            }
            Ty::List(inner) | Ty::Map(inner) => inner.replace(with),
            _ => false,
        }
    }
}

impl Shapes {
    /// True for the responses of an operation that describes none.
    pub(crate) fn is_void(&self, id: ShapeId) -> bool {
        matches!(&self.list[id.0].kind, Kind::Replies(replies) if replies.is_empty())
    }
}

impl Field {
    /// A field without words.
    pub(crate) fn plain(wire: String, place: Place, required: bool) -> Field {
        Field {
            wire,
            place,
            required,
            read_only: false,
            write_only: false,
            constant: None,
            docs: Docs::default(),
        }
    }
}

impl Shape {
    /// Every place in it, in order.
    pub(crate) fn places(&self) -> Vec<&Place> {
        match &self.kind {
            Kind::Struct(object) => {
                let rest = match &object.rest {
                    Rest::Typed(place) => Some(place.as_ref()),
                    Rest::Open | Rest::Closed => None,
                };
                object.fields.iter().map(|field| &field.place).chain(rest).collect()
            }
            Kind::Union(union) => union.branches.iter().map(|branch| &branch.place).collect(),
            Kind::Newtype(place) => vec![place],
            Kind::Replies(replies) => replies.iter().flat_map(Reply::places).collect(),
            Kind::Texts(_) | Kind::Integers(_) | Kind::Values(_) => Vec::new(),
        }
    }

    /// Every place in it, in order, to change.
    pub(crate) fn places_mut(&mut self) -> Vec<&mut Place> {
        match &mut self.kind {
            Kind::Struct(object) => {
                let rest = match &mut object.rest {
                    Rest::Typed(place) => Some(place.as_mut()),
                    Rest::Open | Rest::Closed => None,
                };
                object.fields.iter_mut().map(|field| &mut field.place).chain(rest).collect()
            }
            Kind::Union(union) => union.branches.iter_mut().map(|branch| &mut branch.place).collect(),
            Kind::Newtype(place) => vec![place],
            Kind::Replies(replies) => replies.iter_mut().flat_map(Reply::places_mut).collect(),
            Kind::Texts(_) | Kind::Integers(_) | Kind::Values(_) => Vec::new(),
        }
    }

    /// True when a component of the document is this shape.
    pub(crate) fn is_component(&self) -> bool {
        self.hints.iter().any(|hint| hint.rank == Rank::Component)
    }
}
