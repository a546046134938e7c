#include "lib/client/client.hpp"
#include "lib/party/reach.hpp"
#include "lib/store/columns.hpp"

namespace ruka {

extern const char kClientSql[];  // client.sql
extern const Schema kClientSchema;

namespace {

constexpr ColumnSpec kClientsColumns[] = {
    {.name = "id", .is = Is::Id},
    {.name = "uid", .is = Is::Uid},
    {.name = "kind", .is = Is::Code, .codes = &kClientKinds},
    {.name = "name", .is = Is::Name, .search = Search::Title},
    {.name = "name_key", .is = Is::Key},
    {.name = "sort_key", .is = Is::Key, .search = Search::Pieces},
    {.name = "latin_key", .is = Is::Key, .search = Search::Latin},
    {.name = "status", .is = Is::Code, .codes = &kClientStatuses},
    {.name = "vip", .is = Is::Flag},
    {.name = "owner_id", .is = Is::Ref, .merge = Merge::Filled},
    {.name = "source", .is = Is::Text, .merge = Merge::Filled},
    {.name = "source_key", .is = Is::Key, .key_of = "source"},
    {.name = "last_touch_at", .is = Is::Instant},
    {.name = "note", .is = Is::Text, .search = Search::Body, .merge = Merge::Joined},
    {.name = "city", .is = Is::Text, .search = Search::Body, .merge = Merge::Filled},
    {.name = "city_key", .is = Is::Key, .key_of = "city"},
    {.name = "inn", .is = Is::Requisite, .search = Search::Pieces, .merge = Merge::Filled},
    {.name = "kpp", .is = Is::Requisite, .merge = Merge::Filled, .with = "inn"},
    {.name = "ogrn", .is = Is::Requisite, .merge = Merge::Filled, .with = "inn"},
    {.name = "account", .is = Is::Requisite, .merge = Merge::Filled, .with = "bik"},
    {.name = "bik", .is = Is::Requisite, .merge = Merge::Filled, .with = "account"},
    {.name = "bank", .is = Is::Text, .merge = Merge::Filled, .with = "account"},
    {.name = "full_name", .is = Is::Name, .search = Search::Body, .merge = Merge::Filled},
    {.name = "address", .is = Is::Text, .search = Search::Body, .merge = Merge::Filled},
    {.name = "legal_address", .is = Is::Text, .search = Search::Body, .merge = Merge::Filled},
    {.name = "greeting", .is = Is::Name, .search = Search::Body, .merge = Merge::Filled},
    {.name = "terms", .is = Is::Text, .search = Search::Body, .merge = Merge::Joined},
    {.name = "website", .is = Is::Text, .search = Search::Body, .merge = Merge::Filled},
    {.name = "channel", .is = Is::Code, .codes = &kReachChannels, .merge = Merge::Filled},
    {.name = "hours", .is = Is::Text, .merge = Merge::Filled},
    {.name = "zone", .is = Is::Plain, .merge = Merge::Filled},
    {.name = "verified_at", .is = Is::Instant},
    {.name = "verified_by", .is = Is::Name},
    {.name = "verified_source", .is = Is::Text},
    {.name = "verify_on", .is = Is::Day, .merge = Merge::Filled},
    {.name = "erased_at", .is = Is::Instant},
    {.name = "created_at", .is = Is::Stamp},
    {.name = "updated_at", .is = Is::Stamp},
};

constexpr ColumnSpec kClientRolesColumns[] = {
    {.name = "client_id", .is = Is::Ref},
    {.name = "role", .is = Is::Code, .codes = &kClientRoles},
};

constexpr ColumnSpec kClientTagsColumns[] = {
    {.name = "client_id", .is = Is::Ref},
    {.name = "tag_key", .is = Is::Key},
    {.name = "tag", .is = Is::Text},
};

constexpr ColumnSpec kClientPhonesColumns[] = {
    {.name = "id", .is = Is::Id},
    {.name = "client_id", .is = Is::Ref},
    {.name = "contact_id", .is = Is::Ref},
    {.name = "e164", .is = Is::E164, .search = Search::Pieces, .field = "phones"},
    {.name = "raw", .is = Is::Phone, .search = Search::Pieces},
    {.name = "extension", .is = Is::Phone},
};

constexpr ColumnSpec kClientEmailsColumns[] = {
    {.name = "id", .is = Is::Id},
    {.name = "client_id", .is = Is::Ref},
    {.name = "contact_id", .is = Is::Ref},
    {.name = "email", .is = Is::Email, .field = "emails"},
    {.name = "email_key", .is = Is::Key, .search = Search::Pieces},
};

constexpr ColumnSpec kClientAliasesColumns[] = {
    {.name = "id", .is = Is::Id},
    {.name = "old_id", .is = Is::Ref},
    {.name = "old_uid", .is = Is::Uid},
    {.name = "old_inn", .is = Is::Requisite, .field = "inn"},
    {.name = "client_id", .is = Is::Ref},
    {.name = "name", .is = Is::Name, .search = Search::Title},
    {.name = "name_key", .is = Is::Key, .search = Search::Pieces},
    {.name = "latin_key", .is = Is::Key},
    {.name = "was", .is = Is::Text, .names = true},
    {.name = "merged_at", .is = Is::Instant},
};

constexpr ColumnSpec kNotDuplicatesColumns[] = {
    {.name = "a", .is = Is::Ref},
    {.name = "b", .is = Is::Ref},
    {.name = "at", .is = Is::Instant},
};

constexpr ColumnSpec kClientChangesColumns[] = {
    {.name = "id", .is = Is::Id},
    {.name = "client_id", .is = Is::Ref},
    {.name = "at", .is = Is::Instant},
    {.name = "field", .is = Is::Code, .erase = Erase::Emptied},
    {.name = "before", .is = Is::Text, .names = true},
    {.name = "after", .is = Is::Text, .names = true},
};

// Names that were: before an edit, of who was merged, of people who have left.
constexpr std::string_view kOfNames =
    "field IN ('name', 'full_name', 'greeting', 'owner', 'verified_by', 'contact', "
    "'contact_merged', 'left')";

constexpr TableSpec kTables[] = {
    {.name = "clients", .columns = kClientsColumns, .number = 1, .kind = "client"},
    {.name = "client_roles", .columns = kClientRolesColumns},
    {.name = "client_tags", .columns = kClientTagsColumns, .personal = true},
    {.name = "client_phones",
     .columns = kClientPhonesColumns,
     .number = 3,
     .kind = "client",
     .record = "client_id",
     .personal = true},
    {.name = "client_emails",
     .columns = kClientEmailsColumns,
     .number = 4,
     .kind = "client",
     .record = "client_id",
     .personal = true},
    {.name = "client_aliases",
     .columns = kClientAliasesColumns,
     .number = 17,
     .kind = "client",
     .record = "client_id"},
    {.name = "not_duplicates", .columns = kNotDuplicatesColumns},
    {.name = "client_changes",
     .columns = kClientChangesColumns,
     .number = 19,
     .kind = "client",
     .record = "client_id",
     .named = kOfNames,
     .logged = Logged::Untold},
};

}  // namespace

const Schema kClientSchema = {kClientSql, kTables};

}  // namespace ruka
