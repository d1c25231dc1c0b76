-- AlterTable
ALTER TABLE "summary" ADD COLUMN     "strategyGoalId" UUID;

-- AddForeignKey
ALTER TABLE "summary" ADD CONSTRAINT "summary_organisationId_strategyGoalId_fkey" FOREIGN KEY ("organisationId", "strategyGoalId") REFERENCES "strategy_goal"("organisationId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- What Prisma's schema cannot say: a summary is about what its kind says and nothing else, and one's own stays one's own.
ALTER TABLE summary ADD CONSTRAINT summary_about
  CHECK (("kind" = 'team') = ("unitId" IS NOT NULL) AND ("kind" = 'strategyGoal') = ("strategyGoalId" IS NOT NULL));
ALTER TABLE summary ADD CONSTRAINT summary_own_is_not_published CHECK ("kind" <> 'period' OR "state" = 'draft');
