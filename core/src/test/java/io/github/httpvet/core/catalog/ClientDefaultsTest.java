package io.github.httpvet.core.catalog;

import static com.google.common.truth.Truth.assertThat;

import io.github.httpvet.core.catalog.library.Libraries;
import org.junit.jupiter.api.Test;

final class ClientDefaultsTest {

  private static ClientDefaults of(String type) {
    Library library =
        Libraries.clients().stream()
            .filter(one -> one.kinds().containsKey(type))
            .findFirst()
            .orElseThrow();
    return ClientDefaults.of(library, type);
  }

  @Test
  void knowsWhatIsBoundedUnasked() {
    ClientDefaults okHttp = of("okhttp3.OkHttpClient");
    assertThat(okHttp.bounded()).containsExactly(Phase.CONNECT, Phase.RESPONSE).inOrder();
    assertThat(okHttp.open()).containsExactly(Phase.BODY);
  }

  @Test
  void knowsWhatIsNot() {
    ClientDefaults jdk = of("java.net.http.HttpClient");
    assertThat(jdk.bounded()).isEmpty();
    assertThat(jdk.open()).containsExactly(Phase.CONNECT, Phase.RESPONSE).inOrder();
  }

  @Test
  void saysNothingOfWhatOtherTypesDecide() {
    ClientDefaults spring = of("org.springframework.web.client.RestClient");
    assertThat(spring.bounded()).isEmpty();
    assertThat(spring.open()).isEmpty();
  }

  @Test
  void neverSaysBoth() {
    for (Library library : Libraries.clients()) {
      for (String type : library.kinds().keySet()) {
        ClientDefaults defaults = ClientDefaults.of(library, type);
        assertThat(defaults.open()).containsNoneIn(defaults.bounded());
      }
    }
  }
}
