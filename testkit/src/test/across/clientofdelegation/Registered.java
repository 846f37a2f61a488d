package across.clientofdelegation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** What a constructor is handed is kept by others, too. */
public class Registered {
  static final List<OkHttpClient> ALL = new ArrayList<>();

  private final OkHttpClient client;

  public Registered() {
    this(new OkHttpClient());
  }

  Registered(OkHttpClient client) {
    this.client = client;
    ALL.add(client);
  }

  public String read(String address) throws IOException {
    try (Response response =
        client.newCall(new Request.Builder().url(address).build()).execute()) {
      return response.body().string();
    }
  }
}
