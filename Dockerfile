FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /glas
COPY . .
RUN --mount=type=cache,target=/var/cache/maven mvn -B -q -Dmaven.repo.local=/var/cache/maven -DskipTests package \
    && java -Djarmode=tools -jar target/glas-*.jar extract --layers --destination target/image --application-filename glas.jar

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /glas glas && mkdir -p /glas/data && chown glas /glas/data
WORKDIR /glas
# What changes seldom comes first, so that a new Glas is a small download.
COPY --from=build /glas/target/image/dependencies/ ./
COPY --from=build /glas/target/image/spring-boot-loader/ ./
COPY --from=build /glas/target/image/snapshot-dependencies/ ./
COPY --from=build /glas/target/image/application/ ./
USER glas
VOLUME /glas/data
EXPOSE 8080
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-XX:MaxRAMPercentage=60", "-jar", "glas.jar"]
