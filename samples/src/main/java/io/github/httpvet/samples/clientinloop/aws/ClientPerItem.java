package io.github.httpvet.samples.clientinloop.aws;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.net.URI;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * A service client made in the body of a loop makes an HTTP client, and connects, for each item.
 */
@Situation(rule = "HttpClientInLoop", client = "aws")
public final class ClientPerItem {

  private static final int ITEMS = 10;

  @Bad(
      calls = 2,
      expect = {"connections = 20", "client TIME_WAIT = 20"},
      boundMillis = 10_000)
  public void newClientForEachItem(Peer peer) {
    for (int item = 0; item < ITEMS; item++) {
      S3Client client =
          // BUG: HttpClientInLoop
          S3Client.builder()
              .endpointOverride(base(peer))
              .region(Region.US_EAST_1)
              .credentialsProvider(AnonymousCredentialsProvider.create())
              .build();
      client.headBucket(request -> request.bucket("empty"));
      client.close();
    }
  }

  @Good(
      calls = 2,
      expect = {"connections = 2", "client TIME_WAIT = 2"},
      boundMillis = 10_000)
  public void oneClientForAllItems(Peer peer) {
    S3Client client =
        S3Client.builder()
            .endpointOverride(base(peer))
            .region(Region.US_EAST_1)
            .credentialsProvider(AnonymousCredentialsProvider.create())
            .build();
    for (int item = 0; item < ITEMS; item++) {
      client.headBucket(request -> request.bucket("empty"));
    }
    client.close();
  }

  private static URI base(Peer peer) {
    return URI.create("http://" + peer.host() + ":" + peer.port());
  }
}
