package snippets.httptransportperrequest.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A lambda that captures nothing is one object. */
public final class StatelessVerifierLambda {

  private final OkHttpClient client;

  public StatelessVerifierLambda(OkHttpClient client) {
    this.client = client;
  }

  public int status(Request request) throws IOException {
    OkHttpClient lenient =
        client.newBuilder().hostnameVerifier((host, session) -> host.endsWith(".local")).build();
    try (Response response = lenient.newCall(request).execute()) {
      return response.code();
    }
  }
}
