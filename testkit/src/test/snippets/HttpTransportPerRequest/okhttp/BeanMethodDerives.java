package snippets.httptransportperrequest.okhttp;

import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.springframework.context.annotation.Bean;

/** The container makes the derived client once. */
public class BeanMethodDerives {

  @Bean
  public OkHttpClient uploads(OkHttpClient shared) {
    OkHttpClient.Builder builder = shared.newBuilder();
    builder.dispatcher(new Dispatcher());
    return builder.build();
  }
}
