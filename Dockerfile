# Glas for a server that has a PostgreSQL and a Camunda 8: neither is inside. What each step does and how long a start
# takes: docs/operations.md.

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /glas
COPY . .
RUN --mount=type=cache,target=/var/cache/maven \
    mvn -B -q -Dmaven.repo.local=/var/cache/maven -Pcluster -Dmaven.test.skip -Dspotless.check.skip package \
    && java -Djarmode=tools -jar target/glas-cluster.jar \
        extract --layers --destination target/image --application-filename glas.jar

FROM eclipse-temurin:25-jre AS java

FROM java AS program
WORKDIR /glas
# What changes seldom comes first, so that a new Glas is a smaller download.
COPY --from=build /glas/target/image/dependencies/ ./
COPY --from=build /glas/target/image/spring-boot-loader/ ./
COPY --from=build /glas/target/image/snapshot-dependencies/ ./
COPY --from=build /glas/target/image/application/ ./

# The same Java and the same jars, where there is a database for once.
FROM postgres:18 AS learned
COPY --from=java /opt/java/openjdk /opt/java/openjdk
COPY --from=program /glas /glas
COPY tools/image/learn-start /usr/local/bin/
ENV PATH=/opt/java/openjdk/bin:$PATH
WORKDIR /glas
USER postgres
RUN learn-start /tmp/glas.aot

FROM program
# Nothing below / need be writable but /tmp, and /data for the keys of secret ballots.
RUN useradd --system --uid 10001 --home-dir /tmp --no-create-home glas && install --directory --owner=glas /data
COPY tools/image/healthy /usr/local/bin/
COPY --from=learned /tmp/glas.aot ./
USER glas
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s CMD ["healthy"]
ENTRYPOINT ["java", "-XX:AOTCache=glas.aot", "-XX:MaxRAMPercentage=60", "-jar", "glas.jar"]
