-- Orders from request to delivery: each stage with its date and time.
CREATE TABLE orders (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  client_id INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  deal_id INTEGER REFERENCES deals (id) ON DELETE SET NULL,
  text TEXT NOT NULL CHECK (text <> ''),  -- what is ordered
  number TEXT,                          -- as the invoice or the accounts call it
  number_key TEXT,                      -- folded
  amount_minor INTEGER CHECK (amount_minor >= 0),
  currency TEXT NOT NULL DEFAULT 'RUB',
  stage TEXT NOT NULL DEFAULT 'requested' CHECK (stage IN ('requested', 'confirmed', 'invoiced',
    'paid', 'assembling', 'shipped', 'delivered', 'closed', 'cancelled', 'returned')),
  stage_at TEXT NOT NULL,               -- since when it is in its stage
  promised_on TEXT,                     -- the day by which it is to be delivered
  requested_at TEXT NOT NULL,
  delivered_at TEXT,
  closed_at TEXT,                       -- closed, cancelled or returned
  created_at TEXT NOT NULL,             -- when it was entered
  updated_at TEXT NOT NULL,
  CHECK ((stage IN ('closed', 'cancelled', 'returned')) = (closed_at IS NOT NULL))
) STRICT;
CREATE INDEX orders_by_client ON orders (client_id, requested_at);
CREATE INDEX orders_by_deal ON orders (deal_id) WHERE deal_id IS NOT NULL;
CREATE INDEX orders_by_time ON orders (requested_at);
CREATE INDEX orders_by_end ON orders (stage, closed_at) WHERE closed_at IS NOT NULL;
-- The list of live ones in its order: what is still to be delivered, the soonest promised first.
CREATE INDEX orders_live
  ON orders (delivered_at IS NOT NULL, promised_on IS NULL, promised_on, id)
  WHERE closed_at IS NULL;
CREATE INDEX orders_undelivered ON orders (promised_on, id)
  WHERE closed_at IS NULL AND delivered_at IS NULL AND promised_on IS NOT NULL;
CREATE INDEX orders_delivered ON orders (delivered_at, promised_on)
  WHERE delivered_at IS NOT NULL AND promised_on IS NOT NULL;

-- What happened, a row each: a stage reached, one passed over with its reason (skipped), one that
-- was passed over and came all the same later.
CREATE TABLE order_stages (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  order_id INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
  at TEXT NOT NULL,
  stage TEXT NOT NULL CHECK (stage IN ('requested', 'confirmed', 'invoiced', 'paid', 'assembling',
    'shipped', 'delivered', 'closed', 'cancelled', 'returned', 'reopened')),
  skipped INTEGER NOT NULL DEFAULT 0 CHECK (skipped IN (0, 1)),
  reason TEXT,                          -- of a skipped stage, a cancellation, a return, a reopening
  noted_at TEXT NOT NULL                -- when it was entered
) STRICT;
CREATE INDEX order_stages_by_order ON order_stages (order_id, at);
-- What was entered later than it was.
CREATE INDEX order_stages_entered_later ON order_stages (noted_at, at) WHERE noted_at > at;
CREATE INDEX order_stages_by_time ON order_stages (at, stage);

-- What had been agreed before it was changed: how it stood until then.
CREATE TABLE order_terms (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  order_id INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
  until_at TEXT NOT NULL,
  promised_on TEXT,
  amount_minor INTEGER,
  currency TEXT NOT NULL
) STRICT;
CREATE INDEX order_terms_by_order ON order_terms (order_id, id);
CREATE INDEX order_terms_by_time ON order_terms (until_at);
