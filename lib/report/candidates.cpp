#include "lib/report/candidates.hpp"

#include "lib/base/text.hpp"
#include "lib/party/name_key.hpp"

namespace ruka {

namespace {

struct Source {
  std::string_view kind;
  // Two columns: value and what it says; :low and :high bound a folded key, :from and :to the key
  // of a name without its legal form, :typed is the text.
  std::string_view sql;
};

constexpr Source kSources[] = {
    // «ром» and «ООО Ром» both begin «ООО "Ромашка"»; each way is one walk of an index.
    {"client", R"(SELECT name, COALESCE(city, '') FROM clients WHERE id IN (
        SELECT id FROM (SELECT id FROM clients
          WHERE sort_key >= :low AND sort_key < :high ORDER BY sort_key LIMIT 50)
        UNION ALL SELECT id FROM (SELECT id FROM clients
          WHERE name_key >= :from AND name_key < :to ORDER BY name_key LIMIT 50))
      ORDER BY sort_key LIMIT 50)"},
    {"staff", R"(SELECT name, role FROM staff
      WHERE sort_key >= :low AND sort_key < :high ORDER BY sort_key LIMIT 50)"},
    {"call", R"(SELECT t.id, c.name || ' ' || t.summary FROM touches t
      JOIN clients c ON c.id = t.client_id
      WHERE (t.status = 'planned' AND t.at > '' OR t.status = 'missed' AND t.closed_at IS NULL)
        AND CAST(t.id AS TEXT) LIKE :typed || '%' ORDER BY t.at LIMIT 50)"},
    {"template", R"(SELECT name, kind FROM templates
      WHERE name_key >= :low AND name_key < :high ORDER BY name_key LIMIT 50)"},
    {"map", R"(SELECT title, '' FROM import_maps
      WHERE name >= :low AND name < :high ORDER BY name LIMIT 50)"},
    {"request", R"(SELECT r.id, COALESCE(c.name || ': ', '') || r.text FROM requests r
      LEFT JOIN clients c ON c.id = r.client_id
      WHERE r.state <> 'closed' AND CAST(r.id AS TEXT) LIKE :typed || '%'
      ORDER BY r.due_at LIMIT 50)"},
    {"promise", R"(SELECT p.id, c.name || ': ' || p.text FROM promises p
      JOIN clients c ON c.id = p.client_id
      WHERE p.state = 'open' AND CAST(p.id AS TEXT) LIKE :typed || '%'
      ORDER BY p.due_at LIMIT 50)"},
    {"feedback", R"(SELECT f.id, c.name || COALESCE(': ' || f.text, '') FROM feedback f
      JOIN clients c ON c.id = f.client_id
      WHERE CAST(f.id AS TEXT) LIKE :typed || '%' ORDER BY f.at DESC LIMIT 50)"},
    {"mail", R"(SELECT m.id, COALESCE(c.name || ': ', '') || m.subject FROM mails m
      LEFT JOIN clients c ON c.id = m.client_id
      WHERE CAST(m.id AS TEXT) LIKE :typed || '%' ORDER BY m.at DESC, m.id DESC LIMIT 50)"},
    {"lead", R"(SELECT id, name FROM leads
      WHERE state NOT IN ('converted', 'unqualified', 'lost')
        AND CAST(id AS TEXT) LIKE :typed || '%' LIMIT 50)"},
    {"deal", R"(SELECT d.id, c.name || ': ' || d.title FROM deals d
      JOIN clients c ON c.id = d.client_id
      WHERE d.closed_at IS NULL AND CAST(d.id AS TEXT) LIKE :typed || '%'
      ORDER BY d.expected_on, d.id LIMIT 50)"},
    {"task", R"(SELECT id, title FROM tasks
      WHERE state = 'open' AND CAST(id AS TEXT) LIKE :typed || '%' ORDER BY due_at LIMIT 50)"},
    {"meeting", R"(SELECT id, title FROM meetings
      WHERE CAST(id AS TEXT) LIKE :typed || '%' ORDER BY starts_at DESC LIMIT 50)"},
    {"document", R"(SELECT id, title FROM documents
      WHERE CAST(id AS TEXT) LIKE :typed || '%' ORDER BY created_at DESC LIMIT 50)"},
    {"order", R"(SELECT o.id, c.name || ': ' || o.text FROM orders o
      JOIN clients c ON c.id = o.client_id
      WHERE o.closed_at IS NULL AND CAST(o.id AS TEXT) LIKE :typed || '%'
      ORDER BY o.delivered_at IS NOT NULL, o.promised_on IS NULL, o.promised_on, o.id LIMIT 50)"},
    {"trip", R"(SELECT id, title FROM trips
      WHERE CAST(id AS TEXT) LIKE :typed || '%' ORDER BY starts_on DESC LIMIT 50)"},
};

}  // namespace

std::vector<Candidate> list_candidates(Database& db, std::string_view kind,
                                       std::string_view typed) {
  std::vector<Candidate> found;
  for (const Source& source : kSources) {
    if (source.kind != kind) continue;
    Statement rows(db, source.sql);
    const std::string low = fold(typed);
    if (rows.takes(":low")) rows.bind(":low", low).bind(":high", low + "\U0010FFFF");
    const std::string key = name_key(typed);
    if (rows.takes(":from")) rows.bind(":from", key).bind(":to", key + "\U0010FFFF");
    if (rows.takes(":typed")) rows.bind(":typed", typed);
    while (rows.step()) found.push_back({rows.text(0), rows.text(1)});
  }
  return found;
}

}  // namespace ruka
