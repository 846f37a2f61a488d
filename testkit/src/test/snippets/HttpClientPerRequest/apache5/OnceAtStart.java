package snippets.httpclientperrequest.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;

/** A framework runs it once, when the program starts. */
public final class OnceAtStart implements ApplicationRunner {

  @Override
  public void run(String... args) throws IOException {
    try (CloseableHttpClient once = HttpClients.createDefault()) {
      once.execute(new HttpGet("https://registry.internal/announce"), answer -> answer.getCode());
    }
  }
}

/** As Spring Boot has it. */
interface ApplicationRunner {
  void run(String... args) throws IOException;
}
