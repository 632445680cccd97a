package si.glas.submissions;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Makes the room's settings known. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SubmissionSettings.class)
class SubmissionsConfiguration {}
