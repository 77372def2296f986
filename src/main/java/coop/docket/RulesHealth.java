package coop.docket;

import com.codahale.metrics.health.HealthCheck;

/** Whether the rules in force come to an end with the register as it is; if not, the sentence that says which does not. */
final class RulesHealth extends HealthCheck {
    private final LiveRuns runs;

    RulesHealth(LiveRuns runs) {
        this.runs = runs;
    }

    @Override
    protected Result check() {
        var trouble = runs.trouble();
        return trouble == null ? Result.healthy() : Result.unhealthy(trouble);
    }
}
