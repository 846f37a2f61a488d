package snippets.httpresponsenotdrained.apache4;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;
import org.apache.http.HttpEntity;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;

/** The function of the caller gets the stream, and reads it as far as it likes. */
public final class ReadByFunction {

  private final CloseableHttpClient client;

  public ReadByFunction(CloseableHttpClient client) {
    this.client = client;
  }

  public <T> Optional<T> load(String uri, Function<InputStream, T> reader) throws IOException {
    try (CloseableHttpResponse response = client.execute(new HttpGet(uri))) {
      HttpEntity entity = response.getEntity();
      return entity == null ? Optional.empty() : Optional.of(reader.apply(entity.getContent()));
    }
  }
}
