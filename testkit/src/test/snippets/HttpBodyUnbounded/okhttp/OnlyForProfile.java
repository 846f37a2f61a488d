package snippets.httpbodyunbounded.okhttp;

import okhttp3.OkHttpClient;
import okhttp3.logging.HttpLoggingInterceptor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The environment of the developers has another client than all others. */
@Configuration
public class OnlyForProfile {

  @Bean
  @Profile("!prod")
  public OkHttpClient talkative() {
    HttpLoggingInterceptor logging = new HttpLoggingInterceptor();
    logging.redactHeader("Authorization");
    logging.setLevel(HttpLoggingInterceptor.Level.BODY);
    return new OkHttpClient.Builder().addInterceptor(logging).build();
  }

  @Bean
  @Profile("prod")
  public OkHttpClient silent() {
    return new OkHttpClient();
  }
}
