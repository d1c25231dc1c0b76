-- CreateTable
CREATE TABLE "organisation_word" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "fi" TEXT NOT NULL DEFAULT '',
    "sv" TEXT NOT NULL DEFAULT '',
    "en" TEXT NOT NULL DEFAULT '',
    "concept" TEXT,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,
    "archivedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "organisation_word_pkey" PRIMARY KEY ("organisationId","id")
);

-- AddForeignKey
ALTER TABLE "organisation_word" ADD CONSTRAINT "organisation_word_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE organisation_word ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON organisation_word USING ("organisationId" = (SELECT nullif(current_setting('sanoitus.organisation', true), '')::uuid));
-- A word is said in at least one language.
ALTER TABLE organisation_word ADD CONSTRAINT organisation_word_said CHECK (fi <> '' OR sv <> '' OR en <> '');
