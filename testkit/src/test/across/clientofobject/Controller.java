package across.clientofobject;

import java.io.IOException;
import java.net.http.HttpRequest;

final class Controller {
  private static final Job SHARED = new Job();

  String each(String url) throws IOException, InterruptedException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    return new Job().run(url);
  }

  String shared(String url) throws IOException, InterruptedException {
    return SHARED.run(url);
  }

  String given(HttpRequest request) throws IOException, InterruptedException {
    return new Given(null).run(request);
  }

  void all(Iterable<String> urls) throws IOException, InterruptedException {
    for (String url : urls) {
      // BUG: Diagnostic contains: [HttpClientInLoop]
      new Job().run(url);
    }
  }
}
