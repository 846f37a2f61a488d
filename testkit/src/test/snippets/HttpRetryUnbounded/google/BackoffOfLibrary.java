package snippets.httpretryunbounded.google;

import com.google.api.client.http.HttpRequest;
import com.google.api.client.util.BackOff;
import com.google.api.client.util.BackOffUtils;
import com.google.api.client.util.Sleeper;
import java.io.IOException;

/** The backoff says when to stop. */
public final class BackoffOfLibrary {

  public String get(HttpRequest request, BackOff backOff) throws IOException, InterruptedException {
    while (true) {
      try {
        return request.execute().parseAsString();
      } catch (IOException e) {
        if (!BackOffUtils.next(Sleeper.DEFAULT, backOff)) {
          throw e;
        }
      }
    }
  }
}
