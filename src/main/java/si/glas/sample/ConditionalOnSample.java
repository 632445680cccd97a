package si.glas.sample;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import si.glas.database.ConditionalOnEmbeddedDatabase;
import si.glas.engine.ConditionalOnEmbeddedEngine;

/** Holds where there may be a sample network: nowhere but beside the database and the engine that Glas brings along. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnEmbeddedDatabase
@ConditionalOnEmbeddedEngine
@ConditionalOnBooleanProperty(name = "glas.sample", matchIfMissing = true)
public @interface ConditionalOnSample {}
