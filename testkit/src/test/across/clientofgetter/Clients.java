package across.clientofgetter;

import okhttp3.OkHttpClient;

final class Clients {
  private static final OkHttpClient SHARED = new OkHttpClient();

  static OkHttpClient create() {
    return new OkHttpClient.Builder().followRedirects(false).build();
  }

  static OkHttpClient shared() {
    return SHARED;
  }
}
