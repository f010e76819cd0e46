import type { UnrealName } from '../model/people-list.ts';
import { cleanText } from './text.ts';

const machine =
  /(?<!\p{L})(?:i(?:phone|pad|pod|mac)|galaxy (?:[a-z]{1,2}\d{1,3}[a-z]?|note|tab|z)|redmi|poco(?=\s?[a-z]?\d)|macbook|chromebook|android|laptop|notebook|notetaker|smartphone|zoom ?rooms?|meeting room|ruang (?:rapat|meeting|kelas|sidang|zoom)|conference room|otter(?:\.ai|pilot)|fireflies(?:\.ai)?|read\.ai|call-?in user|phone user|pc)(?!\p{L})/iu;
/** Makers of telephones and computers, alone or with a model: `OPPO A5s`, `vivo 1904`. */
const maker =
  /^(?:(?:samsung|xiaomi|oppo|vivo|realme|infinix|huawei|asus|acer|lenovo|itel|tecno|oneplus)$|(?:samsung|xiaomi|oppo|vivo|realme|infinix|huawei|honor|asus|acer|lenovo|hp|dell|nokia|advan|itel|tecno|pixel|oneplus|moto|motorola|lg|zte)[\s_-]+(?:\S{1,12}[\s_-]+){0,3}\S{0,12}\d\S{0,12}$)/i;
/** `SM-A525F`, `CPH2113`, `M2101K7BNY`, `DESKTOP-4F7K2QX`. */
const model =
  /^(?:SM-[A-Z]\w{3,6}|CPH\d{4}|RMX\d{4}|M\d{4}[A-Z]\w{4,6}|(?:DESKTOP|LAPTOP|WIN|PC)-\w{4,15}|user\s?\d+|guest\s?\d*|host)$/i;

/** Whether a shown name is a device, a number or masked. `Budi (iPhone)` is a name with a remark. */
export function unrealName(shown: string): UnrealName | undefined {
  const text = cleanText(shown);
  if (/^(?=(?:\D*\d){7})[+\d(][\d\s().+*x•-]{4,24}$/i.test(text)) return 'telephone';
  if (/[*•]{2}/.test(text)) return 'masked';
  const bare = text.replace(/\([^()]*\)/g, ' ').trim() || text;
  return machine.test(bare) || maker.test(bare) || model.test(bare) ? 'device' : undefined;
}
