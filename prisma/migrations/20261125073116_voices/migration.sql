-- AlterEnum
ALTER TYPE "ItemKind" ADD VALUE 'tension';

-- CreateTable
CREATE TABLE "check_in" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "goalId" UUID NOT NULL,
    "language" "Language" NOT NULL,
    "textSealed" BYTEA NOT NULL,
    "writtenOn" DATE NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "check_in_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "tension" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "language" "Language" NOT NULL,
    "titleSealed" BYTEA NOT NULL,
    "ownSideSealed" BYTEA NOT NULL,
    "otherSideSealed" BYTEA,
    "nextStepSealed" BYTEA,
    "nextStepOn" DATE,
    "lookBackSealed" BYTEA,
    "notedOn" DATE NOT NULL,
    "lookedBackOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "tension_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "goal_comment" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "strategyGoalId" UUID NOT NULL,
    "goalVersion" INTEGER NOT NULL,
    "authorId" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "toHr" BOOLEAN NOT NULL,
    "language" "Language" NOT NULL,
    "textSealed" BYTEA NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,
    "answerSealed" BYTEA,
    "answeredAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "goal_comment_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateIndex
CREATE INDEX "check_in_organisationId_goalId_idx" ON "check_in"("organisationId", "goalId");

-- CreateIndex
CREATE INDEX "goal_comment_organisationId_strategyGoalId_idx" ON "goal_comment"("organisationId", "strategyGoalId");

-- CreateIndex
CREATE INDEX "goal_comment_organisationId_authorId_idx" ON "goal_comment"("organisationId", "authorId");

-- CreateIndex
CREATE INDEX "goal_comment_organisationId_ownerId_idx" ON "goal_comment"("organisationId", "ownerId");

-- AddForeignKey
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_organisationId_goalId_fkey" FOREIGN KEY ("organisationId", "goalId") REFERENCES "personal_goal"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "tension" ADD CONSTRAINT "tension_organisationId_id_fkey" FOREIGN KEY ("organisationId", "id") REFERENCES "item"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "goal_comment" ADD CONSTRAINT "goal_comment_organisationId_strategyGoalId_fkey" FOREIGN KEY ("organisationId", "strategyGoalId") REFERENCES "strategy_goal"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "goal_comment" ADD CONSTRAINT "goal_comment_organisationId_authorId_fkey" FOREIGN KEY ("organisationId", "authorId") REFERENCES "person"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "goal_comment" ADD CONSTRAINT "goal_comment_organisationId_ownerId_fkey" FOREIGN KEY ("organisationId", "ownerId") REFERENCES "person"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- What Prisma's schema cannot say, as in the first migration: sealed text, the second wall, who may answer.
DO $$
DECLARE c record;
BEGIN
  FOR c IN SELECT table_name, column_name FROM information_schema.columns
           WHERE table_schema = 'public' AND column_name LIKE '%Sealed'
             AND table_name IN ('check_in', 'tension', 'goal_comment') LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (octet_length(%I) >= 45 AND get_byte(%I, 0) = 1)',
      c.table_name, c.table_name || '_' || c.column_name || '_sealed', c.column_name, c.column_name);
  END LOOP;
END $$;
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['check_in', 'tension', 'goal_comment'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_organisation ON %I USING ("organisationId" = (SELECT nullif(current_setting(''sanoitus.organisation'', true), '''')::uuid))', t);
  END LOOP;
END $$;
ALTER TABLE goal_comment ADD CONSTRAINT goal_comment_to_another CHECK ("authorId" <> "ownerId");
ALTER TABLE goal_comment ADD CONSTRAINT goal_comment_answered CHECK (("answerSealed" IS NULL) = ("answeredAt" IS NULL));
ALTER TABLE tension ADD CONSTRAINT tension_looked_back CHECK (("lookBackSealed" IS NULL) = ("lookedBackOn" IS NULL));
