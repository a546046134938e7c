// What belongs to a client that is to be erased, and what the law keeps of it.
#include "lib/client/consent/erase_client.hpp"
#include "lib/base/error.hpp"
#include "lib/base/file/beneath.hpp"
#include "lib/base/text.hpp"
#include "lib/client/erased.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

namespace {

namespace fs = std::filesystem;

constexpr int kYearsKept = 5;

bool is_kept_by_law(std::string_view kind) {
  return kind == "contract" || kind == "agreement" || kind == "invoice" || kind == "act" ||
         kind == "waybill";
}

// Until the end of the fifth year after that of the paper; empty where that is over.
std::string kept_until(std::string_view kind, Day on, Day today) {
  if (!is_kept_by_law(kind)) return {};
  const auto year = std::chrono::year_month_day(on).year() + std::chrono::years(kYearsKept);
  const Day until{year / std::chrono::December / 31};
  return until < today ? std::string() : to_text(until);
}

std::vector<ErasurePaper> papers_of(Database& db, ClientId client, Day today) {
  Statement rows(db, R"(
    SELECT id, kind, COALESCE(path, ''), COALESCE(signed_on, received_on, substr(created_at, 1, 10))
    FROM documents WHERE client_id = :client ORDER BY id)");
  rows.bind(":client", number(client));
  std::vector<ErasurePaper> papers;
  while (rows.step()) {
    papers.push_back({rows.integer(0), rows.text(1), rows.text(2),
                      kept_until(rows.view(1), rows.day(3), today)});
  }
  return papers;
}

// Leads that were never converted are known by the whole name alone.
std::set<std::int64_t> leads_named(Database& db, ClientId client) {
  Statement rows(db, R"(
    SELECT l.id FROM clients c JOIN leads l ON l.sort_key = c.sort_key WHERE c.id = :client
    UNION
    SELECT lead_id FROM deals WHERE client_id = :client AND lead_id IS NOT NULL)");
  rows.bind(":client", number(client));
  std::set<std::int64_t> leads;
  while (rows.step()) leads.insert(rows.integer(0));
  return leads;
}

std::set<std::int64_t> merged_into(Database& db, ClientId client) {
  std::set<std::int64_t> ids;
  Statement rows(
      db, "SELECT old_id FROM client_aliases WHERE client_id = :client AND old_id IS NOT NULL");
  rows.bind(":client", number(client));
  while (rows.step()) ids.insert(rows.integer(0));
  return ids;
}

// What is open with the client, by its table: each noun says what that is.
std::vector<std::pair<std::string, std::int64_t>> count_open(Database& db, ClientId client) {
  std::vector<std::pair<std::string, std::int64_t>> open;
  for (const Noun* noun : nouns()) {
    for (const Closing& closing : noun->closes) {
      Statement row(db,
                    fmt::format("SELECT COUNT(*) FROM {} WHERE {}", closing.table, closing.where));
      row.bind(":client", number(client)).step();
      if (row.integer(0) > 0) open.emplace_back(closing.table, row.integer(0));
    }
  }
  return open;
}

void close_open(Database& db, ClientId client, Instant now) {
  for (const Noun* noun : nouns()) {
    for (const Closing& closing : noun->closes) {
      const std::string what = fmt::format(" WHERE {}", closing.where);
      if (*closing.steps != '\0') {
        Statement(db, fmt::format("{} FROM {}{}", closing.steps, closing.table, what))
            .bind(":client", number(client))
            .bind(":now", now)
            .run();
      }
      Statement row(db, fmt::format("UPDATE {} SET {}{}", closing.table, closing.set, what));
      if (row.takes(":now")) row.bind(":now", now);
      row.bind(":client", number(client)).run();
    }
  }
}

// What is the client's own, that which the law keeps included.
OwnedRows known_rows(Database& db, const ErasureOrder& order) {
  OwnedRows known = owned_rows(db, order);
  for (const auto& [table, ids] : order.kept) known[table].insert(ids.begin(), ids.end());
  return known;
}

// Rows that each table will lose or have emptied.
void count_emptied(ErasurePlan& plan, const OwnedRows& owned) {
  plan.emptied.clear();
  for (const auto& [table, ids] : owned) plan.emptied.emplace_back(table, std::ssize(ids));
}

}  // namespace

std::string nameless_path(ClientId client, std::int64_t document, const std::string& path) {
  const fs::path copy(path);
  const fs::path name = fmt::format("document-{}{}", document, copy.extension().string());
  return (*copy.begin() / fmt::format("erased-{}", number(client)) / name).string();
}

namespace {

// The folder bears the client's name: it goes with the copy, before the path is forgotten, so that
// a run that was cut off can be made again. It stays where other papers are in it. False where the
// copy cannot be reached: a link on the way must not keep the data; archive verify tells of it.
bool is_renamed(const fs::path& archive, const std::string& path, const std::string& to) {
  try {
    const auto folder = Folder::find(archive);
    return folder && (folder->move(path, to, Folder::Taken::Refuse) ||
                      folder->what_stands(to) == Stands::File);
  } catch (const Error&) {
    return false;
  }
}

}  // namespace

void rename_copies(Database& db, ClientId client, const fs::path& archive) {
  std::vector<std::pair<std::int64_t, std::string>> copies;
  Statement rows(db, R"(
    SELECT id, path FROM documents
    WHERE client_id = :client AND path IS NOT NULL AND blocked_until IS NULL ORDER BY id)");
  rows.bind(":client", number(client));
  while (rows.step()) copies.emplace_back(rows.integer(0), rows.text(1));
  for (const auto& [id, path] : copies) {
    const std::string to = nameless_path(client, id, path);
    if (to == path || !is_renamed(archive, path, to)) continue;
    write_unlogged(db, [&, document = id] {
      Statement(db, "UPDATE documents SET path = :path WHERE id = :id")
          .bind(":path", to)
          .bind(":id", document)
          .run();
    });
  }
}

void order_erasure(ErasurePlan& plan, const std::string& reason, const std::string& name) {
  plan.order.reason = reason;
  plan.order.line =
      fmt::format("ruka client erase {} --reason \"{}\"", number(plan.client), reason);
  plan.order.rename = [client = plan.client, papers = plan.papers, name](Database& db,
                                                                         Instant now) {
    Statement(db, R"(
      UPDATE clients SET name = :name, name_key = fold(:name), sort_key = fold(:name),
        status = 'inactive', vip = 0, erased_at = :now, updated_at = :now
      WHERE id = :id)")
        .bind(":name", name)
        .bind(":now", now)
        .bind(":id", number(client))
        .run();
    for (const ErasurePaper& paper : papers) {
      if (paper.until.empty()) continue;
      Statement(db, "UPDATE documents SET blocked_until = :until WHERE id = :id")
          .bind(":until", paper.until)
          .bind(":id", paper.id)
          .run();
    }
  };
}

ErasurePlan plan_erasure(Database& db, ClientId client, Day today) {
  if (is_erased(db, client)) {
    throw Error(ErrorKind::Conflict,
                msg("the data of client {id} are destroyed already", {{"id", number(client)}}));
  }
  ErasurePlan plan;
  plan.client = client;
  Statement row(db, "SELECT name FROM clients WHERE id = :id");
  if (row.bind(":id", number(client)).step()) plan.name = row.text(0);
  plan.names = ClientNames(db, client);
  plan.papers = papers_of(db, client, today);
  plan.order.table = "clients";
  plan.order.owner = "client_id";
  plan.order.id = number(client);
  plan.order.former = merged_into(db, client);
  const auto leads = leads_named(db, client);
  if (!leads.empty()) plan.order.also["leads"] = leads;
  for (const ErasurePaper& paper : plan.papers) {
    if (!paper.until.empty()) plan.order.kept["documents"].insert(paper.id);
  }
  const OwnedRows owned = owned_rows(db, plan.order);
  plan.closed = count_open(db, client);
  plan.order.close = [client](Database& file, Instant now) { close_open(file, client, now); };
  count_emptied(plan, owned);
  plan.order.names = [names = plan.names](std::string_view text) { return names.in(text); };
  const OwnedRows known = known_rows(db, plan.order);
  plan.mentions = list_mentions(db, plan.names, client, known);
  plan.links = list_links(db, plan.order, known);
  return plan;
}

void add_named_texts(Database& db, ErasurePlan& plan) {
  const NamedTexts named = read_named_texts(db, plan.names, known_rows(db, plan.order));
  for (const auto& [table, ids] : named.history) {
    plan.order.also[table].insert(ids.begin(), ids.end());
  }
  for (const OtherRecord& one : named.records) {
    if (std::ranges::find(plan.mentions, one) == plan.mentions.end()) plan.mentions.push_back(one);
  }
  count_emptied(plan, owned_rows(db, plan.order));
}

}  // namespace ruka
