-- Search over keyed hashes. Row-level security keeps a GIN index from being used, so that this one function looks into
-- the index as the owner and filters by the organisation of the connection itself. It answers ids and scores, never
-- text; what may be read is decided by the query that takes the ids. Rarer terms count more.
CREATE FUNCTION search_items(asked bigint[], weights float8[], most int, past int)
  RETURNS TABLE (id uuid, score float8)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH own AS MATERIALIZED (SELECT nullif(current_setting('sanoitus.organisation', true), '')::uuid AS organisation),
  term AS (SELECT hash, max(weight) AS weight FROM unnest(asked, weights) AS each (hash, weight) GROUP BY hash),
  hit AS (
    SELECT t."itemId", term.hash, term.weight
    FROM term CROSS JOIN own JOIN item_terms t ON t.hashes @> ARRAY[term.hash] AND t."organisationId" = own.organisation
  ),
  rarity AS (SELECT hash, ln(1 + 1000.0 / count(*)) AS rare FROM hit GROUP BY hash)
  SELECT hit."itemId", sum(hit.weight * rarity.rare) AS score
  FROM hit JOIN rarity USING (hash)
  GROUP BY hit."itemId"
  ORDER BY score DESC, hit."itemId" DESC
  LIMIT most OFFSET past
$$;
REVOKE EXECUTE ON FUNCTION search_items(bigint[], float8[], int, int) FROM PUBLIC;

-- The rights of the app's role, with the new function.
CREATE OR REPLACE FUNCTION grant_app_rights(app_role text) RETURNS void LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', app_role);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO %I', app_role);
  EXECUTE format('REVOKE ALL ON _prisma_migrations, credential, sign_in_attempt FROM %I', app_role);
  EXECUTE format('REVOKE UPDATE, DELETE ON audit_entry, opening, release_unit, release_unit_part, release_cell FROM %I', app_role);
  EXECUTE format('REVOKE UPDATE, DELETE ON release FROM %I', app_role);
  EXECUTE format('REVOKE DELETE, INSERT ON organisation FROM %I', app_role);
  -- Nothing of value disappears by deleting: archive instead.
  EXECUTE format('REVOKE DELETE ON person, unit, item, strategy_goal, strategy_goal_wording, expertise_offer, membership, supervision, person_role, tension, goal_comment FROM %I', app_role);
  EXECUTE format('GRANT EXECUTE ON FUNCTION sign_in_lookup(text), sign_in_failures(bytea, timestamptz),
    sign_in_failed(bytea, timestamptz, timestamptz), sign_in_succeeded(bytea), invitation_lookup(bytea),
    invitation_accept(bytea, text), organisation_ids(), applied_migrations(),
    search_items(bigint[], float8[], int, int) TO %I', app_role);
END $$;
