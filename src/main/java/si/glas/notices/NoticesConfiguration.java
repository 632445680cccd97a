package si.glas.notices;

import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionOperations;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templatemode.TemplateMode;
import si.glas.kernel.Chore;

/** Opens the way out that the settings name, and keeps the postman going. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NoticeSettings.class)
class NoticesConfiguration {

    /** Spring Boot makes a sender only if {@code spring.mail.host} is set. */
    @Bean
    MailGateway mailGateway(
            ObjectProvider<JavaMailSenderImpl> server,
            JdbcClient sql,
            TransactionOperations transactions,
            Senders senders,
            InstantSource clock) {
        JavaMailSenderImpl configured = server.getIfAvailable();
        return configured == null
                ? new LocalGateway(sql, transactions, senders, clock)
                : new SmtpGateway(configured, senders, clock);
    }

    @Bean
    Chore posting(Postman postman, NoticeSettings settings) {
        return new Chore("posting", settings.every(), postman::post);
    }

    /** The plain text of mails is a template too, of a kind that Spring Boot does not look for. */
    @Bean
    SpringResourceTemplateResolver plainTextTemplates(ApplicationContext context) {
        return plainText(context);
    }

    static SpringResourceTemplateResolver plainText(ApplicationContext context) {
        SpringResourceTemplateResolver resolver = new SpringResourceTemplateResolver();
        resolver.setApplicationContext(context);
        resolver.setPrefix("classpath:/templates/");
        resolver.getResolvablePatternSpec().addPattern("mail/*.txt");
        resolver.setTemplateMode(TemplateMode.TEXT);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setOrder(0);
        return resolver;
    }
}
