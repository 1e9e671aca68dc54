package io.scalewell.postgres.generate;

import io.scalewell.postgres.EmbeddedPostgres;
import io.scalewell.postgres.Login;
import io.scalewell.postgres.Migrations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import liquibase.resource.DirectoryResourceAccessor;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.SchemaMappingType;
import org.jooq.meta.jaxb.Target;

/** Migrates a throw-away database and generates one package per schema from it, unless the changelog is unchanged. */
public final class DatabaseClasses {

    private static final List<String> SYSTEM_SCHEMAS = List.of("public", "information_schema");

    private DatabaseClasses() {}

    /**
     * Entry point of the build.
     *
     * @param arguments the folder with the changelog, and the folder for the generated classes
     */
    public static void main(String[] arguments) throws Exception {
        var resources = Path.of(arguments[0]);
        var target = Path.of(arguments[1]);
        var fingerprint = new Fingerprint(target.resolveSibling("jooq.fingerprint"), resources);
        if (Files.isDirectory(target) && fingerprint.isCurrent()) {
            return;
        }
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        try (var postgres = EmbeddedPostgres.throwAway()) {
            var owner = postgres.server().openDatabase("generation").owner();
            Migrations.apply(owner, new DirectoryResourceAccessor(resources));
            GenerationTool.generate(configuration(owner, target));
        }
        fingerprint.write();
    }

    private static Configuration configuration(Login owner, Path target) throws SQLException {
        return new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc()
                        .withDriver("org.postgresql.Driver")
                        .withUrl(owner.url())
                        .withUser(owner.user())
                        .withPassword(owner.password()))
                .withGenerator(new Generator()
                        .withDatabase(database(schemas(owner)))
                        .withGenerate(what())
                        .withTarget(new Target()
                                .withPackageName("io.scalewell.db")
                                .withDirectory(target.toString())
                                .withClean(true)));
    }

    private static Database database(List<SchemaMappingType> schemas) {
        return new Database()
                .withName("org.jooq.meta.postgres.PostgresDatabase")
                .withSchemata(schemas)
                .withForcedTypes(
                        new ForcedType()
                                .withName("INSTANT")
                                .withIncludeTypes("(?i:timestamp\\ with\\ time\\ zone|timestamptz)"),
                        new ForcedType()
                                .withUserType("java.time.Duration")
                                .withConverter("org.jooq.Converter.ofNullable(org.jooq.types.YearToSecond.class,"
                                        + " java.time.Duration.class, org.jooq.types.YearToSecond::toDuration,"
                                        + " org.jooq.types.YearToSecond::valueOf)")
                                .withIncludeTypes("(?i:interval.*)"));
    }

    private static Generate what() {
        return new Generate()
                .withRecords(false)
                .withPojos(false)
                .withDaos(false)
                .withRoutines(false)
                .withJavadoc(false)
                .withComments(false)
                .withImplicitJoinPathsToMany(false)
                .withGlobalCatalogReferences(false);
    }

    /** Every schema of ours, one per module; Liquibase keeps its own tables in {@code public}. */
    private static List<SchemaMappingType> schemas(Login owner) throws SQLException {
        var names = new ArrayList<SchemaMappingType>();
        try (var connection = owner.connect();
                var rows = connection.getMetaData().getSchemas()) {
            while (rows.next()) {
                var name = rows.getString("TABLE_SCHEM");
                if (!SYSTEM_SCHEMAS.contains(name) && !name.startsWith("pg_")) {
                    names.add(new SchemaMappingType().withInputSchema(name));
                }
            }
        }
        return names;
    }
}
