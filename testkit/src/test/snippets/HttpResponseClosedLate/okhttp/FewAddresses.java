package snippets.httpresponseclosedlate.okhttp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The addresses are few and fixed; still all connections are open at once. */
public final class FewAddresses {

  private static final String[] HOSTS = {"https://a.example.org", "https://b.example.org"};

  private final OkHttpClient client = new OkHttpClient();

  public void probe() throws IOException {
    List<Response> responses = new ArrayList<>();
    for (String host : HOSTS) {
      // BUG: Diagnostic contains: [HttpResponseClosedLate]
      responses.add(client.newCall(new Request.Builder().url(host).build()).execute());
    }
    for (Response response : responses) {
      response.close();
    }
  }
}
