package snippets.httpdeadlinemissing.okhttp;

import java.io.IOException;
import java.time.Duration;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Each call may take forty seconds, and the profile says how many there are. */
public final class AttemptsOfProfile {

  public interface Profile {
    int maxAttempts();
  }

  private final OkHttpClient client =
      new OkHttpClient.Builder()
          .connectTimeout(Duration.ofSeconds(2))
          .readTimeout(Duration.ofSeconds(40))
          .callTimeout(Duration.ofSeconds(40))
          .build();
  private final Profile profile;

  public AttemptsOfProfile(Profile profile) {
    this.profile = profile;
  }

  public String get(Request request) throws IOException, InterruptedException {
    int attempt = 0;
    while (attempt < profile.maxAttempts()) {
      // BUG: Diagnostic contains: [HttpDeadlineMissing]
      try (Response response = client.newCall(request).execute()) {
        if (response.isSuccessful()) {
          return response.body().string();
        }
      } catch (IOException e) {
        System.err.println(attempt + ": " + e);
      }
      Thread.sleep(200L * ++attempt);
    }
    throw new IOException("gave up " + request.url());
  }
}
