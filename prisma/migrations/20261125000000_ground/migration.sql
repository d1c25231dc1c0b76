-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Language" AS ENUM ('fi', 'sv', 'en');

-- CreateEnum
CREATE TYPE "Stage" AS ENUM ('motives', 'moments', 'guiding', 'sharing', 'example', 'strategy');

-- CreateEnum
CREATE TYPE "Level" AS ENUM ('individual', 'team', 'community');

-- CreateEnum
CREATE TYPE "MotiveKind" AS ENUM ('autonomy', 'competence', 'relatedness', 'meaning', 'security', 'reward');

-- CreateEnum
CREATE TYPE "LinkRelation" AS ENUM ('supports', 'neutral', 'conflicts');

-- CreateEnum
CREATE TYPE "LinkState" AS ENUM ('suggested', 'confirmed', 'edited', 'rejected', 'withdrawn');

-- CreateEnum
CREATE TYPE "LinkTier" AS ENUM ('strong', 'possible');

-- CreateEnum
CREATE TYPE "ItemKind" AS ENUM ('diaryEntry', 'teamLog', 'personalGoal', 'motive', 'summary');

-- CreateEnum
CREATE TYPE "OrganisationRole" AS ENUM ('hr', 'admin');

-- CreateEnum
CREATE TYPE "EntryForm" AS ENUM ('moment', 'interview');

-- CreateEnum
CREATE TYPE "EntryState" AS ENUM ('open', 'finished');

-- CreateEnum
CREATE TYPE "AnswerState" AS ENUM ('answered', 'skipped', 'later');

-- CreateEnum
CREATE TYPE "GoalState" AS ENUM ('active', 'reached', 'archived');

-- CreateEnum
CREATE TYPE "SummaryKind" AS ENUM ('period', 'team', 'strategyGoal', 'organisation');

-- CreateEnum
CREATE TYPE "SummaryState" AS ENUM ('draft', 'published', 'withdrawn');

-- CreateEnum
CREATE TYPE "StatementKind" AS ENUM ('count', 'link', 'conflict', 'practice', 'none', 'thinStage');

-- CreateEnum
CREATE TYPE "CitationTarget" AS ENUM ('item', 'strategyGoal', 'link', 'count');

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "language" "Language" NOT NULL DEFAULT 'fi',
    "timeZone" TEXT NOT NULL DEFAULT 'Europe/Helsinki',
    "minimum" INTEGER NOT NULL DEFAULT 5,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "parentId" UUID,
    "name" TEXT NOT NULL,
    "archivedOn" DATE,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "person" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "firstName" TEXT NOT NULL,
    "lastName" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "jobTitle" TEXT NOT NULL DEFAULT '',
    "language" "Language" NOT NULL DEFAULT 'fi',
    "joinedOn" DATE NOT NULL,
    "leftOn" DATE,

    CONSTRAINT "person_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "credential" (
    "organisationId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "credential_pkey" PRIMARY KEY ("organisationId","personId")
);

-- CreateTable
CREATE TABLE "session" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "ownDevice" BOOLEAN NOT NULL DEFAULT false,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "sign_in_attempt" (
    "key" BYTEA NOT NULL,
    "failures" INTEGER NOT NULL,
    "firstAt" TIMESTAMPTZ(3) NOT NULL,
    "lastAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_attempt_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "invitation" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "membership" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "supervision" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "deputy" BOOLEAN NOT NULL DEFAULT false,
    "from" DATE NOT NULL,
    "to" DATE,

    CONSTRAINT "supervision_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "person_role" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "role" "OrganisationRole" NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE,

    CONSTRAINT "person_role_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "data_key" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID,
    "wrapped" BYTEA NOT NULL,
    "sealingKeyId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "data_key_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "item" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "ItemKind" NOT NULL,
    "authorId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "item_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "reader_grant" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "personId" UUID,
    "unitId" UUID,
    "wholeOrganisation" BOOLEAN NOT NULL DEFAULT false,
    "grantedById" UUID NOT NULL,
    "grantedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reader_grant_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "opening" (
    "organisationId" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "readerId" UUID NOT NULL,
    "on" DATE NOT NULL,

    CONSTRAINT "opening_pkey" PRIMARY KEY ("organisationId","itemId","readerId","on")
);

-- CreateTable
CREATE TABLE "text_version" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "part" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "textSealed" BYTEA NOT NULL,
    "writtenById" UUID NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "text_version_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "draft" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "form" TEXT NOT NULL,
    "targetId" UUID NOT NULL,
    "baseVersion" INTEGER NOT NULL,
    "contentSealed" BYTEA NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "item_terms" (
    "organisationId" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "hashes" BIGINT[],

    CONSTRAINT "item_terms_pkey" PRIMARY KEY ("organisationId","itemId")
);

-- CreateTable
CREATE TABLE "diary_entry" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "form" "EntryForm" NOT NULL,
    "state" "EntryState" NOT NULL,
    "guideKey" TEXT,
    "guideVersion" INTEGER,
    "aboutPersonId" UUID,
    "happenedOn" DATE NOT NULL,
    "language" "Language" NOT NULL,
    "stage" "Stage" NOT NULL,
    "stageChosen" BOOLEAN NOT NULL DEFAULT false,
    "level" "Level" NOT NULL,
    "levelChosen" BOOLEAN NOT NULL DEFAULT false,
    "titleSealed" BYTEA,
    "textSealed" BYTEA,
    "secondsSpent" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "diary_entry_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "diary_answer" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "entryId" UUID NOT NULL,
    "questionKey" TEXT NOT NULL,
    "followUpKey" TEXT NOT NULL DEFAULT '',
    "state" "AnswerState" NOT NULL,
    "textSealed" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "diary_answer_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "team_log" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "heldOn" DATE NOT NULL,
    "language" "Language" NOT NULL,
    "titleSealed" BYTEA NOT NULL,
    "happenedSealed" BYTEA NOT NULL,
    "learntSealed" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "team_log_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "team_log_trial" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "logId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "textSealed" BYTEA NOT NULL,
    "personId" UUID NOT NULL,
    "dueOn" DATE NOT NULL,
    "doneOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "team_log_trial_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "personal_goal" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "state" "GoalState" NOT NULL DEFAULT 'active',
    "language" "Language" NOT NULL,
    "titleSealed" BYTEA NOT NULL,
    "whySealed" BYTEA NOT NULL,
    "nextActionSealed" BYTEA,
    "nextActionOn" DATE,
    "kinds" "MotiveKind"[],
    "startedOn" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "personal_goal_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "motive" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "goalId" UUID,
    "language" "Language" NOT NULL,
    "textSealed" BYTEA NOT NULL,
    "kinds" "MotiveKind"[],
    "statedOn" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "motive_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "expertise_offer" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "language" "Language" NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "offeredOn" DATE NOT NULL,
    "archivedOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "expertise_offer_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "strategy_goal" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "parentId" UUID,
    "position" INTEGER NOT NULL,
    "ownerId" UUID NOT NULL,
    "language" "Language" NOT NULL,
    "title" TEXT NOT NULL,
    "plainWords" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE,
    "archivedOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "strategy_goal_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "strategy_goal_wording" (
    "organisationId" UUID NOT NULL,
    "goalId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "plainWords" TEXT NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "strategy_goal_wording_pkey" PRIMARY KEY ("organisationId","goalId","version")
);

-- CreateTable
CREATE TABLE "goal_link" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "strategyGoalId" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "relation" "LinkRelation" NOT NULL,
    "state" "LinkState" NOT NULL,
    "tier" "LinkTier",
    "reasonSealed" BYTEA,
    "itemVersion" INTEGER NOT NULL,
    "goalVersion" INTEGER NOT NULL,
    "contributionSealed" BYTEA,
    "rejectionSealed" BYTEA,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "goal_link_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "strategyGoalId" UUID NOT NULL,
    "goalLinkId" UUID,
    "attachedById" UUID NOT NULL,
    "attachedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "summary" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "SummaryKind" NOT NULL,
    "state" "SummaryState" NOT NULL DEFAULT 'draft',
    "unitId" UUID,
    "periodStart" DATE NOT NULL,
    "periodEnd" DATE NOT NULL,
    "language" "Language" NOT NULL,
    "titleSealed" BYTEA NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "summary_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "statement" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "summaryId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "StatementKind" NOT NULL,
    "textSealed" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "statement_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "citation" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "statementId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "target" "CitationTarget" NOT NULL,
    "itemId" UUID,
    "strategyGoalId" UUID,
    "goalLinkId" UUID,
    "targetVersion" INTEGER NOT NULL,
    "quoteSealed" BYTEA,
    "figures" JSONB,

    CONSTRAINT "citation_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "release" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "measure" TEXT NOT NULL,
    "clock" TEXT NOT NULL,
    "periodStart" DATE NOT NULL,
    "periodEnd" DATE NOT NULL,
    "ruleVersion" INTEGER NOT NULL,
    "minimum" INTEGER NOT NULL,
    "keyId" TEXT NOT NULL,
    "sourceHash" BYTEA NOT NULL,
    "frozenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "release_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "release_unit" (
    "organisationId" UUID NOT NULL,
    "releaseId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "parentNumber" INTEGER,
    "name" TEXT NOT NULL,
    "members" INTEGER NOT NULL,

    CONSTRAINT "release_unit_pkey" PRIMARY KEY ("organisationId","releaseId","number")
);

-- CreateTable
CREATE TABLE "release_unit_part" (
    "organisationId" UUID NOT NULL,
    "releaseId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "unitId" UUID NOT NULL,

    CONSTRAINT "release_unit_part_pkey" PRIMARY KEY ("organisationId","releaseId","number","unitId")
);

-- CreateTable
CREATE TABLE "release_cell" (
    "organisationId" UUID NOT NULL,
    "releaseId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    "people" INTEGER NOT NULL,

    CONSTRAINT "release_cell_pkey" PRIMARY KEY ("organisationId","releaseId","number","value")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "actorId" UUID,
    "action" TEXT NOT NULL,
    "subjectId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "idempotency" (
    "organisationId" UUID NOT NULL,
    "actorId" UUID NOT NULL,
    "key" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "answer" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_pkey" PRIMARY KEY ("organisationId","actorId","key")
);

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE INDEX "session_organisationId_personId_idx" ON "session"("organisationId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_tokenHash_key" ON "invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "membership_organisationId_personId_idx" ON "membership"("organisationId", "personId");

-- CreateIndex
CREATE INDEX "membership_organisationId_unitId_idx" ON "membership"("organisationId", "unitId");

-- CreateIndex
CREATE INDEX "supervision_organisationId_personId_idx" ON "supervision"("organisationId", "personId");

-- CreateIndex
CREATE INDEX "supervision_organisationId_unitId_idx" ON "supervision"("organisationId", "unitId");

-- CreateIndex
CREATE INDEX "person_role_organisationId_personId_idx" ON "person_role"("organisationId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "data_key_organisationId_personId_key" ON "data_key"("organisationId", "personId");

-- CreateIndex
CREATE INDEX "item_organisationId_authorId_kind_idx" ON "item"("organisationId", "authorId", "kind");

-- CreateIndex
CREATE INDEX "reader_grant_organisationId_itemId_idx" ON "reader_grant"("organisationId", "itemId");

-- CreateIndex
CREATE INDEX "reader_grant_organisationId_personId_idx" ON "reader_grant"("organisationId", "personId");

-- CreateIndex
CREATE INDEX "reader_grant_organisationId_unitId_idx" ON "reader_grant"("organisationId", "unitId");

-- CreateIndex
CREATE UNIQUE INDEX "text_version_organisationId_itemId_part_version_key" ON "text_version"("organisationId", "itemId", "part", "version");

-- CreateIndex
CREATE UNIQUE INDEX "draft_organisationId_personId_form_targetId_key" ON "draft"("organisationId", "personId", "form", "targetId");

-- CreateIndex
CREATE INDEX "item_terms_hashes_idx" ON "item_terms" USING GIN ("hashes");

-- CreateIndex
CREATE UNIQUE INDEX "diary_answer_organisationId_entryId_questionKey_followUpKey_key" ON "diary_answer"("organisationId", "entryId", "questionKey", "followUpKey");

-- CreateIndex
CREATE INDEX "team_log_organisationId_unitId_idx" ON "team_log"("organisationId", "unitId");

-- CreateIndex
CREATE INDEX "team_log_trial_organisationId_logId_idx" ON "team_log_trial"("organisationId", "logId");

-- CreateIndex
CREATE INDEX "expertise_offer_organisationId_personId_idx" ON "expertise_offer"("organisationId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "goal_link_organisationId_strategyGoalId_itemId_key" ON "goal_link"("organisationId", "strategyGoalId", "itemId");

-- CreateIndex
CREATE UNIQUE INDEX "evidence_organisationId_itemId_strategyGoalId_key" ON "evidence"("organisationId", "itemId", "strategyGoalId");

-- CreateIndex
CREATE INDEX "statement_organisationId_summaryId_idx" ON "statement"("organisationId", "summaryId");

-- CreateIndex
CREATE INDEX "citation_organisationId_statementId_idx" ON "citation"("organisationId", "statementId");

-- CreateIndex
CREATE INDEX "citation_organisationId_itemId_idx" ON "citation"("organisationId", "itemId");

-- CreateIndex
CREATE UNIQUE INDEX "release_organisationId_measure_periodStart_key" ON "release"("organisationId", "measure", "periodStart");

-- CreateIndex
CREATE INDEX "audit_entry_organisationId_at_idx" ON "audit_entry"("organisationId", "at");

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_organisationId_parentId_fkey" FOREIGN KEY ("organisationId", "parentId") REFERENCES "unit"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_organisationId_personId_fkey" FOREIGN KEY ("organisationId", "personId") REFERENCES "person"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_organisationId_personId_fkey" FOREIGN KEY ("organisationId", "personId") REFERENCES "person"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organisationId_personId_fkey" FOREIGN KEY ("organisationId", "personId") REFERENCES "person"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organisationId_personId_fkey" FOREIGN KEY ("organisationId", "personId") REFERENCES "person"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organisationId_unitId_fkey" FOREIGN KEY ("organisationId", "unitId") REFERENCES "unit"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "supervision" ADD CONSTRAINT "supervision_organisationId_personId_fkey" FOREIGN KEY ("organisationId", "personId") REFERENCES "person"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "supervision" ADD CONSTRAINT "supervision_organisationId_unitId_fkey" FOREIGN KEY ("organisationId", "unitId") REFERENCES "unit"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "person_role" ADD CONSTRAINT "person_role_organisationId_personId_fkey" FOREIGN KEY ("organisationId", "personId") REFERENCES "person"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "data_key" ADD CONSTRAINT "data_key_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "data_key" ADD CONSTRAINT "data_key_organisationId_personId_fkey" FOREIGN KEY ("organisationId", "personId") REFERENCES "person"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "item" ADD CONSTRAINT "item_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "item" ADD CONSTRAINT "item_organisationId_authorId_fkey" FOREIGN KEY ("organisationId", "authorId") REFERENCES "person"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "reader_grant" ADD CONSTRAINT "reader_grant_organisationId_itemId_fkey" FOREIGN KEY ("organisationId", "itemId") REFERENCES "item"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "reader_grant" ADD CONSTRAINT "reader_grant_organisationId_personId_fkey" FOREIGN KEY ("organisationId", "personId") REFERENCES "person"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "reader_grant" ADD CONSTRAINT "reader_grant_organisationId_unitId_fkey" FOREIGN KEY ("organisationId", "unitId") REFERENCES "unit"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "reader_grant" ADD CONSTRAINT "reader_grant_organisationId_grantedById_fkey" FOREIGN KEY ("organisationId", "grantedById") REFERENCES "person"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "opening" ADD CONSTRAINT "opening_organisationId_itemId_fkey" FOREIGN KEY ("organisationId", "itemId") REFERENCES "item"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "opening" ADD CONSTRAINT "opening_organisationId_readerId_fkey" FOREIGN KEY ("organisationId", "readerId") REFERENCES "person"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "text_version" ADD CONSTRAINT "text_version_organisationId_itemId_fkey" FOREIGN KEY ("organisationId", "itemId") REFERENCES "item"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "text_version" ADD CONSTRAINT "text_version_organisationId_writtenById_fkey" FOREIGN KEY ("organisationId", "writtenById") REFERENCES "person"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_organisationId_personId_fkey" FOREIGN KEY ("organisationId", "personId") REFERENCES "person"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "item_terms" ADD CONSTRAINT "item_terms_organisationId_itemId_fkey" FOREIGN KEY ("organisationId", "itemId") REFERENCES "item"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "diary_entry" ADD CONSTRAINT "diary_entry_organisationId_id_fkey" FOREIGN KEY ("organisationId", "id") REFERENCES "item"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "diary_entry" ADD CONSTRAINT "diary_entry_organisationId_aboutPersonId_fkey" FOREIGN KEY ("organisationId", "aboutPersonId") REFERENCES "person"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "diary_answer" ADD CONSTRAINT "diary_answer_organisationId_entryId_fkey" FOREIGN KEY ("organisationId", "entryId") REFERENCES "diary_entry"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "team_log" ADD CONSTRAINT "team_log_organisationId_id_fkey" FOREIGN KEY ("organisationId", "id") REFERENCES "item"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "team_log" ADD CONSTRAINT "team_log_organisationId_unitId_fkey" FOREIGN KEY ("organisationId", "unitId") REFERENCES "unit"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "team_log_trial" ADD CONSTRAINT "team_log_trial_organisationId_logId_fkey" FOREIGN KEY ("organisationId", "logId") REFERENCES "team_log"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "team_log_trial" ADD CONSTRAINT "team_log_trial_organisationId_personId_fkey" FOREIGN KEY ("organisationId", "personId") REFERENCES "person"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "personal_goal" ADD CONSTRAINT "personal_goal_organisationId_id_fkey" FOREIGN KEY ("organisationId", "id") REFERENCES "item"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "motive" ADD CONSTRAINT "motive_organisationId_id_fkey" FOREIGN KEY ("organisationId", "id") REFERENCES "item"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "motive" ADD CONSTRAINT "motive_organisationId_goalId_fkey" FOREIGN KEY ("organisationId", "goalId") REFERENCES "personal_goal"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "expertise_offer" ADD CONSTRAINT "expertise_offer_organisationId_personId_fkey" FOREIGN KEY ("organisationId", "personId") REFERENCES "person"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "strategy_goal" ADD CONSTRAINT "strategy_goal_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "strategy_goal" ADD CONSTRAINT "strategy_goal_organisationId_parentId_fkey" FOREIGN KEY ("organisationId", "parentId") REFERENCES "strategy_goal"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "strategy_goal" ADD CONSTRAINT "strategy_goal_organisationId_ownerId_fkey" FOREIGN KEY ("organisationId", "ownerId") REFERENCES "person"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "strategy_goal_wording" ADD CONSTRAINT "strategy_goal_wording_organisationId_goalId_fkey" FOREIGN KEY ("organisationId", "goalId") REFERENCES "strategy_goal"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "goal_link" ADD CONSTRAINT "goal_link_organisationId_strategyGoalId_fkey" FOREIGN KEY ("organisationId", "strategyGoalId") REFERENCES "strategy_goal"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "goal_link" ADD CONSTRAINT "goal_link_organisationId_itemId_fkey" FOREIGN KEY ("organisationId", "itemId") REFERENCES "item"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "goal_link" ADD CONSTRAINT "goal_link_organisationId_decidedById_fkey" FOREIGN KEY ("organisationId", "decidedById") REFERENCES "person"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_organisationId_itemId_fkey" FOREIGN KEY ("organisationId", "itemId") REFERENCES "item"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_organisationId_strategyGoalId_fkey" FOREIGN KEY ("organisationId", "strategyGoalId") REFERENCES "strategy_goal"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_organisationId_goalLinkId_fkey" FOREIGN KEY ("organisationId", "goalLinkId") REFERENCES "goal_link"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_organisationId_attachedById_fkey" FOREIGN KEY ("organisationId", "attachedById") REFERENCES "person"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "summary" ADD CONSTRAINT "summary_organisationId_id_fkey" FOREIGN KEY ("organisationId", "id") REFERENCES "item"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "summary" ADD CONSTRAINT "summary_organisationId_unitId_fkey" FOREIGN KEY ("organisationId", "unitId") REFERENCES "unit"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_organisationId_summaryId_fkey" FOREIGN KEY ("organisationId", "summaryId") REFERENCES "summary"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_organisationId_statementId_fkey" FOREIGN KEY ("organisationId", "statementId") REFERENCES "statement"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_organisationId_itemId_fkey" FOREIGN KEY ("organisationId", "itemId") REFERENCES "item"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_organisationId_strategyGoalId_fkey" FOREIGN KEY ("organisationId", "strategyGoalId") REFERENCES "strategy_goal"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_organisationId_goalLinkId_fkey" FOREIGN KEY ("organisationId", "goalLinkId") REFERENCES "goal_link"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "release_unit" ADD CONSTRAINT "release_unit_organisationId_releaseId_fkey" FOREIGN KEY ("organisationId", "releaseId") REFERENCES "release"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "release_unit_part" ADD CONSTRAINT "release_unit_part_organisationId_releaseId_number_fkey" FOREIGN KEY ("organisationId", "releaseId", "number") REFERENCES "release_unit"("organisationId", "releaseId", "number") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "release_cell" ADD CONSTRAINT "release_cell_organisationId_releaseId_number_fkey" FOREIGN KEY ("organisationId", "releaseId", "number") REFERENCES "release_unit"("organisationId", "releaseId", "number") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;



-- ---------------------------------------------------------------------------------------------------------------
-- What Prisma's schema cannot say. The app's role is neither owner nor superuser; it gets its rights below.

-- Sealed text: format byte 1, then key id (16), nonce (12), ciphertext, tag (16). Plain text cannot be stored by mistake.
DO $$
DECLARE c record;
BEGIN
  FOR c IN SELECT table_name, column_name FROM information_schema.columns
           WHERE table_schema = 'public' AND column_name LIKE '%Sealed' LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (octet_length(%I) >= 45 AND get_byte(%I, 0) = 1)',
      c.table_name, c.table_name || '_' || c.column_name || '_sealed', c.column_name, c.column_name);
  END LOOP;
END $$;

ALTER TABLE organisation ADD CONSTRAINT organisation_minimum CHECK (minimum >= 5);
ALTER TABLE person ADD CONSTRAINT person_email_lower CHECK (email = lower(email));
ALTER TABLE reader_grant ADD CONSTRAINT reader_grant_one_reader
  CHECK (("personId" IS NOT NULL)::int + ("unitId" IS NOT NULL)::int + "wholeOrganisation"::int = 1);
CREATE UNIQUE INDEX reader_grant_once ON reader_grant
  ("organisationId", "itemId", "personId", "unitId", "wholeOrganisation") NULLS NOT DISTINCT;
ALTER TABLE membership ADD CONSTRAINT membership_period CHECK ("to" IS NULL OR "to" >= "from");
ALTER TABLE supervision ADD CONSTRAINT supervision_period CHECK ("to" IS NULL OR "to" >= "from");
ALTER TABLE person_role ADD CONSTRAINT person_role_period CHECK ("to" IS NULL OR "to" >= "from");
ALTER TABLE release ADD CONSTRAINT release_minimum CHECK (minimum >= 5);
ALTER TABLE release_cell ADD CONSTRAINT release_cell_minimum CHECK (people >= 5);
-- A contribution in own words is what makes a link count.
ALTER TABLE goal_link ADD CONSTRAINT goal_link_confirmed
  CHECK (state NOT IN ('confirmed', 'edited') OR ("decidedById" IS NOT NULL AND "decidedOn" IS NOT NULL
         AND ("contributionSealed" IS NOT NULL OR relation = 'conflicts')));

-- Only the author of a goal or motive decides its links, and a link ends at a goal or a motive.
CREATE FUNCTION goal_link_decided_by_author() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM item WHERE "organisationId" = NEW."organisationId" AND id = NEW."itemId"
                 AND kind IN ('personalGoal', 'motive')
                 AND (NEW."decidedById" IS NULL OR "authorId" = NEW."decidedById")) THEN
    RAISE EXCEPTION 'goal_link: only the author of a goal or motive decides' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER goal_link_decided_by_author BEFORE INSERT OR UPDATE ON goal_link
  FOR EACH ROW EXECUTE FUNCTION goal_link_decided_by_author();

-- Moments and logs are attached by their author alone.
CREATE FUNCTION evidence_by_author() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM item WHERE "organisationId" = NEW."organisationId" AND id = NEW."itemId"
                 AND kind IN ('diaryEntry', 'teamLog') AND "authorId" = NEW."attachedById") THEN
    RAISE EXCEPTION 'evidence: only the author attaches' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER evidence_by_author BEFORE INSERT OR UPDATE ON evidence
  FOR EACH ROW EXECUTE FUNCTION evidence_by_author();

-- Row-level security, the second wall: a connection is opened with its organisation as a start-up parameter, and sees
-- nothing without one.
DO $$
DECLARE t text;
BEGIN
  FOR t IN SELECT c.table_name FROM information_schema.columns c JOIN information_schema.tables b USING (table_schema, table_name)
           WHERE c.table_schema = 'public' AND c.column_name = 'organisationId' AND b.table_type = 'BASE TABLE' LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_organisation ON %I USING ("organisationId" = (SELECT nullif(current_setting(''sanoitus.organisation'', true), '''')::uuid))', t);
  END LOOP;
END $$;
ALTER TABLE organisation ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON organisation
  USING (id = (SELECT nullif(current_setting('sanoitus.organisation', true), '')::uuid));
ALTER TABLE sign_in_attempt ENABLE ROW LEVEL SECURITY;

-- The short named list of what has no organisation yet. Each runs as the owner and answers one question.
CREATE FUNCTION sign_in_lookup(address text) RETURNS TABLE ("organisationId" uuid, "personId" uuid, "passwordHash" text, demo boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT p."organisationId", p.id, c."passwordHash", o.demo
  FROM person p JOIN credential c ON c."organisationId" = p."organisationId" AND c."personId" = p.id
                JOIN organisation o ON o.id = p."organisationId"
  WHERE p.email = lower(normalize(address, NFC))
    AND p."joinedOn" <= (now() AT TIME ZONE o."timeZone")::date
    AND (p."leftOn" IS NULL OR p."leftOn" > (now() AT TIME ZONE o."timeZone")::date)
$$;
CREATE FUNCTION sign_in_failures(attempt bytea, since timestamptz) RETURNS int
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT coalesce((SELECT failures FROM sign_in_attempt WHERE key = attempt AND "lastAt" > since), 0)
$$;
CREATE FUNCTION sign_in_failed(attempt bytea, since timestamptz, moment timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
  INSERT INTO sign_in_attempt (key, failures, "firstAt", "lastAt") VALUES (attempt, 1, moment, moment)
  ON CONFLICT (key) DO UPDATE SET
    failures = CASE WHEN sign_in_attempt."lastAt" > since THEN sign_in_attempt.failures + 1 ELSE 1 END,
    "firstAt" = CASE WHEN sign_in_attempt."lastAt" > since THEN sign_in_attempt."firstAt" ELSE moment END,
    "lastAt" = moment;
  DELETE FROM sign_in_attempt WHERE "lastAt" < since - interval '1 day'
$$;
CREATE FUNCTION sign_in_succeeded(attempt bytea) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$ DELETE FROM sign_in_attempt WHERE key = attempt $$;
CREATE FUNCTION invitation_lookup(hash bytea) RETURNS TABLE ("organisationId" uuid, id uuid, "personId" uuid, email text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT i."organisationId", i.id, i."personId", p.email
  FROM invitation i JOIN person p ON p."organisationId" = i."organisationId" AND p.id = i."personId"
  WHERE i."tokenHash" = hash AND i."usedAt" IS NULL AND i."expiresAt" > now()
$$;
-- Uses an invitation up and sets the password in one step; answers whether this call was the one.
CREATE FUNCTION invitation_accept(hash bytea, password text) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE used invitation;
BEGIN
  UPDATE invitation SET "usedAt" = now() WHERE "tokenHash" = hash AND "usedAt" IS NULL AND "expiresAt" > now() RETURNING * INTO used;
  IF NOT FOUND THEN RETURN false; END IF;
  INSERT INTO credential ("organisationId", "personId", "passwordHash") VALUES (used."organisationId", used."personId", password)
  ON CONFLICT ("organisationId", "personId") DO UPDATE SET "passwordHash" = excluded."passwordHash", "changedAt" = now();
  RETURN true;
END $$;
CREATE FUNCTION organisation_ids() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$ SELECT id FROM organisation ORDER BY id $$;
-- Readiness: whether the schema is the one the app was built for.
CREATE FUNCTION applied_migrations() RETURNS SETOF text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT migration_name::text FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY migration_name
$$;

-- Rights of the app's role, given anew after each migration (the role's name is the installation's own).
CREATE FUNCTION grant_app_rights(app_role text) RETURNS void LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', app_role);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO %I', app_role);
  EXECUTE format('REVOKE ALL ON _prisma_migrations, credential, sign_in_attempt FROM %I', app_role);
  EXECUTE format('REVOKE UPDATE, DELETE ON audit_entry, opening, release_unit, release_unit_part, release_cell FROM %I', app_role);
  EXECUTE format('REVOKE UPDATE, DELETE ON release FROM %I', app_role);
  EXECUTE format('REVOKE DELETE, INSERT ON organisation FROM %I', app_role);
  -- Nothing of value disappears by deleting: archive instead.
  EXECUTE format('REVOKE DELETE ON person, unit, item, strategy_goal, strategy_goal_wording, expertise_offer, membership, supervision, person_role FROM %I', app_role);
  EXECUTE format('GRANT EXECUTE ON FUNCTION sign_in_lookup(text), sign_in_failures(bytea, timestamptz),
    sign_in_failed(bytea, timestamptz, timestamptz), sign_in_succeeded(bytea), invitation_lookup(bytea),
    invitation_accept(bytea, text), organisation_ids(), applied_migrations() TO %I', app_role);
END $$;
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
