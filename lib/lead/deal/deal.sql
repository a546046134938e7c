-- Deals with their lines and every stage they went through.
CREATE TABLE deals (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  client_id INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  lead_id INTEGER REFERENCES leads (id) ON DELETE SET NULL,  -- from which it came
  title TEXT NOT NULL CHECK (title <> ''),
  sort_key TEXT NOT NULL,
  stage TEXT NOT NULL DEFAULT 'new' CHECK (stage IN ('new', 'qualification', 'proposal',
    'negotiation', 'contract', 'invoiced', 'won', 'lost', 'on_hold')),
  held_stage TEXT CHECK (held_stage IN ('new', 'qualification', 'proposal', 'negotiation',
    'contract', 'invoiced')),           -- of one that is on hold: where it goes on
  stage_at TEXT NOT NULL,               -- since when it is in its stage
  expected_on TEXT NOT NULL,            -- the day on which it is to be won
  amount_minor INTEGER NOT NULL DEFAULT 0 CHECK (amount_minor >= 0),
  currency TEXT NOT NULL DEFAULT 'RUB',
  probability INTEGER CHECK (probability BETWEEN 0 AND 100),  -- by hand; NULL: by the stage
  next_on TEXT,                         -- the office's day of the next step
  next_at TEXT,                         -- its moment; the last second of next_on where no hour is set
  next_step TEXT,
  reason TEXT,                          -- why it was lost or put on hold
  owner_id INTEGER REFERENCES staff (id) ON DELETE SET NULL,
  closed_at TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CHECK ((stage = 'on_hold') = (held_stage IS NOT NULL)),
  CHECK ((stage IN ('won', 'lost')) = (closed_at IS NOT NULL))
) STRICT;
CREATE INDEX deals_by_client ON deals (client_id, expected_on);
CREATE INDEX deals_by_lead ON deals (lead_id) WHERE lead_id IS NOT NULL;
CREATE INDEX deals_by_date ON deals (expected_on, id);
CREATE INDEX deals_by_time ON deals (created_at);
CREATE INDEX deals_by_close ON deals (closed_at, stage) WHERE closed_at IS NOT NULL;
CREATE INDEX deals_live ON deals (expected_on, id) WHERE closed_at IS NULL;
CREATE INDEX deals_by_next ON deals (next_at) WHERE next_at IS NOT NULL AND closed_at IS NULL;
CREATE INDEX deals_by_owner ON deals (owner_id) WHERE owner_id IS NOT NULL;

CREATE TABLE deal_lines (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  deal_id INTEGER NOT NULL REFERENCES deals (id) ON DELETE CASCADE,
  product TEXT NOT NULL CHECK (product <> ''),
  product_key TEXT NOT NULL,            -- folded
  quantity_milli INTEGER NOT NULL DEFAULT 1000 CHECK (quantity_milli > 0),  -- thousandths
  price_minor INTEGER CHECK (price_minor >= 0),  -- of one, in the deal's currency
  product_id INTEGER REFERENCES products (id) ON DELETE SET NULL  -- of the price list; its name is
                                        -- kept above
) STRICT;
CREATE INDEX deal_lines_by_deal ON deal_lines (deal_id, id);
CREATE INDEX deal_lines_by_product ON deal_lines (product_key, deal_id);
CREATE INDEX deal_lines_by_listed ON deal_lines (product_id, deal_id) WHERE product_id IS NOT NULL;

CREATE TABLE deal_stages (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  deal_id INTEGER NOT NULL REFERENCES deals (id) ON DELETE CASCADE,
  at TEXT NOT NULL,
  stage TEXT NOT NULL CHECK (stage IN ('new', 'qualification', 'proposal', 'negotiation',
    'contract', 'invoiced', 'won', 'lost', 'on_hold')),
  reason TEXT,
  noted_at TEXT                         -- when that was said, where it was later
) STRICT;
CREATE INDEX deal_stages_by_deal ON deal_stages (deal_id, at);
CREATE INDEX deal_stages_noted_later ON deal_stages (noted_at, at) WHERE noted_at IS NOT NULL;
CREATE INDEX deal_stages_by_time ON deal_stages (at, stage);

-- What had been agreed before it was changed: how it stood until then.
CREATE TABLE deal_terms (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  deal_id INTEGER NOT NULL REFERENCES deals (id) ON DELETE CASCADE,
  until_at TEXT NOT NULL,
  expected_on TEXT NOT NULL,
  amount_minor INTEGER NOT NULL,
  currency TEXT NOT NULL,
  products TEXT                         -- a line each: "name; quantity; price"
) STRICT;
CREATE INDEX deal_terms_by_deal ON deal_terms (deal_id, id);
CREATE INDEX deal_terms_by_time ON deal_terms (until_at);
