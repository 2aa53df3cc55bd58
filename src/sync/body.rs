//! A body while it arrives: decompressed piece by piece and counted, so that a few bytes never become many.

use super::Failure;
use flate2::write::{MultiGzDecoder, ZlibDecoder};
use std::io::{self, Write};

/// A body that grows up to a limit.
pub struct Body {
    decoder: Decoder,
    /// Bytes that came, before decompression.
    wire: u64,
}

enum Decoder {
    Plain(Capped),
    Gzip(Box<MultiGzDecoder<Capped>>),
}

impl Body {
    /// A body of at most so many bytes, encoded as `Content-Encoding` says. Nothing is asked for but gzip; what is
    /// packed twice or in another way is refused.
    pub fn new(encoding: Option<&str>, most: u64, beginning: Vec<u8>) -> Result<Body, Failure> {
        let out = Capped {
            bytes: beginning,
            most,
        };
        let decoder = match encoding.map(str::trim) {
            None | Some("" | "identity") => Decoder::Plain(out),
            Some(name) if name.eq_ignore_ascii_case("gzip") || name.eq_ignore_ascii_case("x-gzip") => {
                Decoder::Gzip(Box::new(MultiGzDecoder::new(out)))
            }
            Some(_) => return Err(Failure::Nonsense("packed in an unknown way")),
        };
        Ok(Body { decoder, wire: 0 })
    }

    /// One more piece.
    pub fn push(&mut self, piece: &[u8]) -> Result<(), Failure> {
        self.wire += piece.len() as u64;
        let most = self.out().most;
        // A stream of empty compressed blocks grows on the wire alone.
        if self.wire > most.saturating_mul(2).saturating_add(65_536) {
            return Err(Failure::TooLarge(most));
        }
        let written = match &mut self.decoder {
            Decoder::Plain(out) => out.write_all(piece),
            Decoder::Gzip(decoder) => decoder.write_all(piece),
        };
        written.map_err(|error| failure(&error, most))
    }

    /// All of it.
    pub fn finish(self) -> Result<Vec<u8>, Failure> {
        let most = self.out().most;
        let out = match self.decoder {
            Decoder::Plain(out) => Ok(out),
            // An answer without a body may be marked as packed.
            Decoder::Gzip(_) if self.wire == 0 => return Ok(Vec::new()),
            Decoder::Gzip(decoder) => decoder.finish(),
        };
        out.map(|out| out.bytes).map_err(|error| failure(&error, most))
    }

    /// What came so far, where it can be gone on with.
    pub fn cut(self) -> Vec<u8> {
        match self.decoder {
            Decoder::Plain(out) => out.bytes,
            Decoder::Gzip(_) => Vec::new(),
        }
    }

    /// Bytes that came over the wire.
    pub fn wire(&self) -> u64 {
        self.wire
    }

    /// The first bytes of what was unpacked.
    pub fn start(&self) -> &[u8] {
        &self.out().bytes
    }

    fn out(&self) -> &Capped {
        match &self.decoder {
            Decoder::Plain(out) => out,
            Decoder::Gzip(decoder) => decoder.get_ref(),
        }
    }
}

fn failure(error: &io::Error, most: u64) -> Failure {
    match error.kind() {
        io::ErrorKind::FileTooLarge => Failure::TooLarge(most),
        _ => Failure::Nonsense("the compressed body is broken"),
    }
}

/// Unpacks what was packed with [`pack`], up to a limit.
pub fn unpack(packed: &[u8], most: u64) -> Result<Vec<u8>, Failure> {
    let mut decoder = ZlibDecoder::new(Capped {
        bytes: Vec::new(),
        most,
    });
    let unpacked = decoder.write_all(packed).and_then(|()| decoder.finish());
    unpacked.map(|out| out.bytes).map_err(|error| failure(&error, most))
}

/// Packs bytes as zlib does, as small as it can.
pub fn pack(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}

/// Takes bytes up to a limit, and room for little more than it holds.
struct Capped {
    bytes: Vec<u8>,
    most: u64,
}

impl Write for Capped {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        let needed = self.bytes.len() + piece.len();
        let most = usize::try_from(self.most).unwrap_or(usize::MAX);
        if needed > most {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        if needed > self.bytes.capacity() {
            // A vector doubles on its own, beyond the limit too.
            let room = needed.max(self.bytes.capacity().saturating_mul(2)).min(most);
            self.bytes.reserve_exact(room - self.bytes.len());
        }
        self.bytes.extend_from_slice(piece);
        Ok(piece.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::Compression;
    use flate2::write::GzEncoder;

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    #[test]
    fn a_bomb_stops_at_the_limit_and_takes_no_more_room_than_that() {
        let bomb = gzip(&vec![0; 64 << 20]);
        assert!(bomb.len() < 100_000);
        let mut body = Body::new(Some("gzip"), 1 << 20, Vec::new()).unwrap();
        let stopped = bomb.chunks(1000).try_for_each(|piece| body.push(piece));
        assert_eq!(stopped, Err(Failure::TooLarge(1 << 20)));
        assert!(body.out().bytes.capacity() <= 1 << 20);
    }

    #[test]
    fn what_was_packed_comes_out_the_same_whichever_way_it_is_cut() {
        let text: Vec<u8> = (0..5000u32).flat_map(u32::to_le_bytes).collect();
        for size in [1, 7, 1000, 100_000] {
            let mut body = Body::new(Some("gzip"), 1 << 20, Vec::new()).unwrap();
            gzip(&text).chunks(size).for_each(|piece| body.push(piece).unwrap());
            assert_eq!(body.finish().unwrap(), text);
        }
        assert_eq!(unpack(&pack(&text).unwrap(), 20_000), Ok(text.clone()));
        assert_eq!(unpack(&pack(&text).unwrap(), 19_999), Err(Failure::TooLarge(19_999)));
    }

    #[test]
    fn half_a_packed_body_is_no_body() {
        let packed = gzip(b"one two three");
        let mut body = Body::new(Some("gzip"), 100, Vec::new()).unwrap();
        body.push(&packed[..packed.len() / 2]).unwrap();
        assert!(matches!(body.finish(), Err(Failure::Nonsense(_))));
    }

    #[test]
    fn what_is_packed_twice_is_refused() {
        assert!(matches!(Body::new(Some("gzip, gzip"), 100, Vec::new()), Err(Failure::Nonsense(_))));
    }

    #[test]
    fn an_empty_answer_marked_as_packed_is_empty() {
        let body = Body::new(Some("gzip"), 100, Vec::new()).unwrap();
        assert_eq!(body.finish(), Ok(Vec::new()));
    }
}
