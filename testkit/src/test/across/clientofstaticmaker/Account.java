package across.clientofstaticmaker;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Has a client of its own, and a method that makes it. */
public final class Account {
  private final String user;
  private final OkHttpClient client;

  private Account(String user) {
    this.user = user;
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    this.client = new OkHttpClient();
  }

  public static Account of(String user) {
    return new Account(user);
  }

  public String balance(Request request) throws IOException {
    try (Response response = client.newCall(request).execute()) {
      return user + response.body().string();
    }
  }
}
