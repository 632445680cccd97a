package si.glas.timetable;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Makes the room's settings known. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TimetableSettings.class)
class TimetableConfiguration {}
