package snippets.httpclientperrequest.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The builder may be derived from a client, or have been given its pool. */
public final class BuilderOfOthers {

  private final OkHttpClient.Builder builder;

  public BuilderOfOthers(OkHttpClient.Builder builder) {
    this.builder = builder;
  }

  public String read(Request request) throws IOException {
    OkHttpClient client = builder.build();
    try (Response response = client.newCall(request).execute()) {
      return response.body().string();
    }
  }
}
