package io.github.httpvet.samples.topic.tricklingserver.aws;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The socket timeout of the transport starts again with each byte; the timeout of an API call
 * covers all attempts.
 */
@Situation(topic = "trickling-server", client = "aws")
public final class SocketTimeout {

  @Bad(
      calls = 1,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 2500)
  public void socketTimeout(Peer peer) {
    get(peer, ClientOverrideConfiguration.builder().build());
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed ApiCallTimeoutException = 1", "client ESTABLISHED = 0"},
      boundMillis = 2500)
  public void apiCallTimeout(Peer peer) {
    get(peer, ClientOverrideConfiguration.builder().apiCallTimeout(Duration.ofMillis(500)).build());
  }

  private static void get(Peer peer, ClientOverrideConfiguration override) {
    try (S3Client client =
        S3Client.builder()
            .endpointOverride(URI.create(peer.at("/")))
            .forcePathStyle(true)
            .region(Region.US_EAST_1)
            .credentialsProvider(AnonymousCredentialsProvider.create())
            .httpClientBuilder(ApacheHttpClient.builder().socketTimeout(Duration.ofMillis(500)))
            .overrideConfiguration(override)
            .build()) {
      client.getObjectAsBytes(request -> request.bucket("trickle").key("x"));
    }
  }
}
